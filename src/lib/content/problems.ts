/** What is wrong with content, and where: the one form in which every check reports. */
import type { FieldPath, Located, Position, Source } from './source.ts';

/** One thing wrong with a text. */
export interface Fault {
  readonly position: Position;
  /** The rule that found it: `reading/long-sentence`. */
  readonly rule: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

/** One thing wrong with a file. */
export interface Problem extends Fault {
  /** The file, as an editor knows it: `content/pages/7-11/staying-in-school.mdx`. */
  readonly file: string;
  /** `error` stops a build; `advice` is printed. */
  readonly level: 'error' | 'advice';
  /** The words that it is about, for a waiver to quote. */
  readonly quote?: string;
}

/** What is wrong with a text, as an error of its file. */
export const errorIn = (file: string, fault: Fault): Problem => ({
  file,
  level: 'error',
  ...fault,
});

/** An error at a field of a file. */
export const errorAt = (source: Source, path: FieldPath, rule: string, message: string): Problem =>
  errorIn(source.file, { position: source.at(path), rule, message });

/** An error at a character of a text. @param quote what a waiver may quote, unless it is the whole text */
export const errorInText = (
  { file, text }: { readonly file: string; readonly text: Located },
  index: number,
  rule: string,
  message: string,
  quote = text.text,
): Problem => ({ ...errorIn(file, { position: text.at(index), rule, message }), quote });

/** One line for one problem: `file:line:column  rule  message`. */
export function problemLine({ file, position, rule, message, level }: Problem): string {
  const mark = level === 'advice' ? ' (advice)' : '';
  return `${file}:${position.line}:${position.column}  ${rule}${mark}  ${message}`;
}

/** Problems in the order an editor would fix them: by file, then line, then column, then rule. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.rule, b.rule),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many problems stop a build. */
export const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter(({ level }) => level === 'error').length;
