/** The fields of the content as editors read of them: from the schemas to a page of Markdown. */
import { slug } from 'github-slugger';
import { z } from 'astro/zod';
import { KINDS } from '../lib/content/kinds.ts';
import { VERSIONS } from '../lib/model/versions.ts';
import { isSchema, type JsonSchema } from '../lib/open-data/data-fields.ts';

/** One field of a file. */
interface Field {
  /** Where it is: `rows[].actions[].when`. `[]` is a list, `<id>` stands for a name that is chosen. */
  readonly name: string;
  /** Its description in the schema. */
  readonly description: string;
  /** False where it may be left out. */
  readonly needed: boolean;
  /** The only values it can have, where there are few. */
  readonly values: readonly string[];
}

/** Every field of a file: what is written in it, before it is read into what it means. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  fieldsIn(z.toJSONSchema(schema, { io: 'input' }), '');

/** The fields below a path, each before those inside it. */
function fieldsIn(schema: JsonSchema, path: string): Field[] {
  const { suffix, inner } = opened(schema);
  const start = path + suffix;
  if (inner.anyOf) return oneOf(inner.anyOf.map((form) => fieldsIn(form, start)));
  return Object.entries(inner.properties ?? {}).flatMap(([key, field]) => {
    if (!isSchema(field)) return [];
    const name = `${start}.${key}`;
    const { suffix: holds, inner: value } = opened(field);
    const one: Field = {
      name: `${name}${holds}`.replace(/^\./, ''),
      description: field.description ?? '',
      needed: inner.required?.includes(key) ?? false,
      values: (value.enum ?? (value.const === undefined ? [] : [value.const])).map(String),
    };
    return [one, ...fieldsIn(field, name)];
  });
}

/** What is in a list, or under names that are chosen, and how that is shown after the name of the field. */
function opened(schema: JsonSchema): { readonly suffix: string; readonly inner: JsonSchema } {
  const { items, additionalProperties: entries, propertyNames: names } = schema;
  const held = isSchema(items) ? items : entries;
  if (!isSchema(held)) return { suffix: '', inner: schema };
  const name = isSchema(names) ? names.title : undefined;
  const shown = isSchema(items) ? '[]' : `.<${name ?? 'id'}>`;
  const { suffix, inner } = opened(held);
  return { suffix: shown + suffix, inner };
}

/** The fields of something that has several forms: needed are those that every form needs. */
function oneOf(forms: readonly (readonly Field[])[]): Field[] {
  const withFields = forms.filter((fields) => fields.length > 0);
  const byName = new Map(withFields.flat().map((field) => [field.name, field]));
  return [...byName.values()].map((field) => ({
    ...field,
    needed: withFields.every((fields) =>
      fields.some(({ name, needed }) => name === field.name && needed),
    ),
  }));
}

const code = (text: string): string => `\`${text}\``;

/** A description in Markdown: what is typed, in curly quotes, becomes code. */
const inMarkdown = (text: string): string =>
  text.replace(/“([^”]*)”|[\\*_<|]/g, (sign, typed?: string) =>
    typed === undefined ? `\\${sign}` : code(typed),
  );

const row = ({ name, description, needed, values }: Field): string => {
  const allowed = values.length > 0 ? ` Allowed: ${values.map(code).join(', ')}.` : '';
  return `| ${code(name)} | ${inMarkdown(description)}${allowed} | ${needed ? 'yes' : 'no'} |`;
};

/** Every version, as a sentence lists them: “`5-7`, `7-11` or …”. */
const ONE_VERSION = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  VERSIONS.map(({ id }) => code(id)),
);

const INTRODUCTION = `# Every field

[The guide](README.md) explains how to write. This page lists what each file may hold. It is made from the schemas in \`src/lib/model/\`, where a description is changed: \`npm run fields\` then writes this page again.

- \`*\` in the name of a file stands for any name.
- \`talk[]\` is a list: one line for each entry, beginning with a hyphen. \`rows[].number\` is the field \`number\` of each entry of \`rows\`.
- \`<id>\` stands for a name that you choose, and \`<version>\` for ${ONE_VERSION}.
- A date is written in one of the [forms that the guide lists](README.md#dates). A text is one paragraph, and never empty.
- **Needed:** “no” means that the field may be left out. Where some files must have it all the same, its description says which. For a field inside another, “yes” means: whenever the outer one is there.

A field that is not listed here is refused.
`;

/** The page: every field of every kind of content. */
export function fieldPage(): string {
  const kinds = Object.values(KINDS);
  const links = kinds.map(({ files }) => `[${code(files)}](#${slug(files)})`);
  const sections = kinds.map(({ files, about, schema }) =>
    [
      `## ${code(files)}\n\n${inMarkdown(about)}\n`,
      '| Field | What it is | Needed |\n| --- | --- | --- |',
      ...fieldsOf(schema).map(row),
    ].join('\n'),
  );
  return [INTRODUCTION, links.join(' · '), ...sections].join('\n\n');
}
