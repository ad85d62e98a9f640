/** The fields of the content as editors read of them: from the schemas to a page of Markdown. */
import { slug } from 'github-slugger';
import type { z } from 'astro/zod';

/** A JSON Schema. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** One field of a file. */
export interface Field {
  /** Where it is: `rows[].actions[].when`. `[]` is a list, `<id>` stands for a name that is chosen. */
  readonly name: string;
  /** Its description in the schema. */
  readonly description: string;
  /** False where it may be left out. */
  readonly needed: boolean;
  /** The only values it can have, where there are few. */
  readonly values: readonly string[];
}

/** True for a schema, rather than a list of them or a plain yes or no. */
export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What lists and entries under chosen names hold, and what the name of the field gets for them. */
function opened(schema: JsonSchema): { readonly suffix: string; readonly inner: JsonSchema } {
  const { items, additionalProperties: entries, propertyNames } = schema;
  const held = isSchema(items) ? items : entries;
  if (!isSchema(held)) return { suffix: '', inner: schema };
  const key = isSchema(propertyNames) ? propertyNames.title : undefined;
  const { suffix, inner } = opened(held);
  return { suffix: `${isSchema(items) ? '[]' : `.<${key ?? 'id'}>`}${suffix}`, inner };
}

/** Every field of a schema, each before those inside it. */
export function fieldsIn(schema: JsonSchema, path = ''): Field[] {
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

/** Kinds of content with their schemas, as the page shows them. */
export interface DescribedKind {
  readonly files: string;
  readonly about: string;
  readonly schema: JsonSchema;
}

const escaped = (text: string): string => text.replace(/[\\*_<|]/g, String.raw`\$&`);

/** A description in Markdown: what is typed, in curly quotes, becomes code. */
const inMarkdown = (text: string): string =>
  text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? code(part.slice(1, -1)) : escaped(part)))
    .join('');

const code = (text: string): string => `\`${text}\``;

const row = ({ name, description, needed, values }: Field): string => {
  const allowed = values.length > 0 ? ` Allowed: ${values.map(code).join(', ')}.` : '';
  return `| ${code(name)} | ${inMarkdown(description)}${allowed} | ${needed ? 'yes' : 'no'} |`;
};

const INTRODUCTION = `# Every field

[The guide](README.md) explains how to write. This page lists what each file may hold. It is made from the schemas in \`src/lib/model/\`, where a description is changed: \`npm run fields\` then writes this page again.

- \`*\` in the name of a file stands for any name.
- \`talk[]\` is a list: one line for each entry, beginning with a hyphen. \`rows[].number\` is the field \`number\` of each entry of \`rows\`.
- \`<id>\` stands for a name that you choose, and \`<version>\` for \`5-7\`, \`7-11\`, \`11-14\`, \`14-19\`, \`easy-read\` or \`plan\`.
- A date is written in one of the [forms that the guide lists](README.md#dates). A text is one paragraph, and never empty.
- **Needed** says whether a file can be read without the field, or an entry of a list without that field of its own. Where only some files must have it, its line says which.

A field that is not listed here is refused.
`;

/** The page: every field of every kind of content. */
export function fieldPage(kinds: readonly DescribedKind[]): string {
  const links = kinds.map(({ files }) => `[${code(files)}](#${slug(files)})`);
  const sections = kinds.map(({ files, about, schema }) =>
    [
      `## ${code(files)}\n\n${inMarkdown(about)}\n`,
      '| Field | What it is | Needed |',
      '| --- | --- | --- |',
      ...fieldsIn(schema).map(row),
    ].join('\n'),
  );
  return [INTRODUCTION, links.join(' · '), ...sections].join('\n\n');
}
