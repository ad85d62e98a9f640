/** What an editor reads when a field is not as it should be: what is wrong, and what to do. */
import type { z } from 'astro/zod';
import { TO_WRITE } from '../lib/model/fields.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line each, beginning with “- ”',
  object: 'fields of its own, like “name: …”, one line each',
  record: 'fields of its own, like “name: …”, one line each',
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

/** Curly quotes around a whole value: a word processor’s, which YAML takes for letters. */
const CURLY = /^[“”„‘’‚](.*)[“”‘’]$/s;

/** The message for one issue of Zod: its own where the schema gives one, else ours. */
export function messageOf(issue: z.core.$ZodIssue): string {
  const written = typeof issue.input === 'string' ? issue.input : '';
  const [curly, inside = ''] = CURLY.exec(written) ?? [];
  if (curly !== undefined) {
    return `${curly} has curly quotes around it. Take them out, or write straight ones: '${inside}'.`;
  }
  if (written.includes(TO_WRITE)) {
    return 'This has still to be written.';
  }
  switch (issue.code) {
    case 'invalid_type':
      if (isEmpty(issue.input)) return 'This is empty. Write something, or take the field out.';
      if (issue.expected === 'string' && /^(number|boolean)$/.test(typeof issue.input)) {
        return `${String(issue.input)} is read as ${typeof issue.input === 'number' ? 'a number' : 'yes or no'} here, but this should be text. Put it in quotes.`;
      }
      return `This should be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_union':
      return issue.message === 'Invalid input'
        ? 'This is not of a kind that fits here. Compare it with another file.'
        : issue.message;
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** What YAML's own error codes mean to somebody who has never seen YAML. */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'This line starts in a different column from the lines it belongs with. Move it.',
  DUPLICATE_KEY: 'This field is written twice. Take one of them out.',
  MULTILINE_IMPLICIT_KEY: 'A field is its name, a colon and a space. Put a space after the colon.',
  MULTIPLE_DOCS:
    'A line of “---” or “...” ends a YAML file. Take it out: it is this line, or one above it.',
  TAB_AS_INDENT: 'There is a tab here. Use spaces.',
};

/** Where a list or fields in brackets are never closed, YAML complains of a line far below. */
const UNCLOSED =
  'A [ or { above is not closed. Add the ] or }, or put the text that begins with it in quotes.';

/** The message for a fault that YAML found. */
export const yamlMessage = (code: string, message: string): string =>
  (message.startsWith('Flow ') ? UNCLOSED : YAML_FAULTS[code]) ??
  `YAML cannot read this (${message.replace(/\.$/, '')}). Where a text has a colon, a quote or begins with a sign, put it below “>-”, or in quotes from its beginning to its end.`;
