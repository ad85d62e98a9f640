/** What Zod finds wrong with a file's data, as problems with places: what is wrong, and what to do. */
import type { z } from 'astro/zod';
import { positions, type Fault, type FieldPath } from '../lib/content/problems.ts';
import { NOT_WRITTEN, TO_WRITE } from '../lib/model/fields.ts';
import { unseenIn } from '../lib/text/characters.ts';
import type { YamlText } from './yaml.ts';

/** What was made of the text of a file, and what is wrong with it. */
export interface FileRead<Result> {
  /** Nothing where it is not valid. */
  readonly result?: Result;
  readonly faults: readonly Fault[];
}

/** The path of an issue: fields and list places, no symbols. */
const fieldPath = (keys: readonly PropertyKey[]): FieldPath =>
  keys.filter((key): key is string | number => typeof key !== 'symbol');

const fieldName = (keys: FieldPath): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** What Zod says where a value is not of a form's kind at all. */
const MISMATCH: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union']);

/** Of the forms that a field may have, the issues of the one that was meant: the one whose kind of value fits. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return [issue];
  const form = issue.errors.find((issues) =>
    issues.every(({ code, path: keys }) => keys.length > 0 || !MISMATCH.has(code)),
  );
  if (!form) return [issue];
  return form.flatMap((each) => meant({ ...each, path: [...issue.path, ...each.path] }));
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line each, beginning with “- ”',
  object: 'fields of its own, like “name: …”, one line each',
  record: 'fields of its own, like “name: …”, one line each',
};

/** Curly quotes around a whole value: a word processor’s, which YAML takes for letters. */
const CURLY = /^[“”„‘’‚](.*)[“”‘’]$/s;

/** The message for one issue of Zod: its own where the schema gives one, else ours. */
function messageOf(issue: z.core.$ZodIssue): string {
  const { input, message } = issue;
  const written = typeof input === 'string' ? input : '';
  const [curly, inside = ''] = CURLY.exec(written) ?? [];
  if (curly !== undefined) {
    return `${curly} has curly quotes around it. Take them out, or write straight ones: '${inside}'.`;
  }
  if (written.includes(TO_WRITE)) return NOT_WRITTEN;
  switch (issue.code) {
    case 'invalid_type':
      if (input === null || input === undefined)
        return 'This is empty. Write something, or take the field out.';
      if (issue.expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return `${String(input)} is read as ${typeof input === 'number' ? 'a number' : 'yes or no'} here, but this should be text. Put it in quotes.`;
      return `This should be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_union':
      if (message !== 'Invalid input') return message;
      return 'This kind of value does not fit here. Compare it with another file.';
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? message;
    default:
      return message;
  }
}

/** What is wrong with a field. */
function faultsOf(yaml: YamlText, issue: z.core.$ZodIssue): Fault[] {
  const keys = fieldPath(issue.path);
  const name = fieldName(keys);
  const fault = (rule: string, message: string, path = keys): Fault => ({
    rule,
    position: yaml.at(path),
    message,
  });
  if (issue.code === 'unrecognized_keys') {
    const where = name ? ` in “${name}”` : '';
    return issue.keys.map((key) => {
      const message = `“${key}” is not a field${where}. Check its spelling, or take it out.`;
      return fault('schema/unknown-field', message, [...keys, key]);
    });
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [fault('schema/missing-field', `“${name}” is missing. Add it.`)];
  }
  const says = messageOf(issue);
  return [fault('schema/invalid', name ? `“${name}”: ${says}` : says)];
}

/** The data of a YAML text as a schema has it. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
): FileRead<z.output<Schema>> {
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  const parsed = schema.safeParse(yaml.data, { reportInput: true });
  if (parsed.success) return { result: parsed.data, faults: [] };
  const issues = parsed.error.issues.flatMap(meant);
  return { faults: issues.flatMap((issue) => faultsOf(yaml, issue)) };
}

/** The characters of a text that nobody can see: each program reads them in its own way. */
export function unseenFaults(text: string): Fault[] {
  const place = positions(text);
  return unseenIn(text).map(({ index, message }) => ({
    rule: 'schema/character',
    position: place(index),
    message,
  }));
}
