/** What is wrong with content, and where: the one form in which every check reports. */

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The beginning of a file. */
export const START: Position = { line: 1, column: 1 };

/** `error` stops a build; `advice` is printed. */
export type Level = 'error' | 'advice';

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
  readonly level: Level;
  /** The words that it is about, for a waiver to quote. */
  readonly quote?: string;
}

/** One line for one problem: `file:line:column  rule  message`. */
export function problemLine({ file, position, rule, message, level }: Problem): string {
  const mark = level === 'advice' ? ' (advice)' : '';
  return `${file}:${position.line}:${position.column}  ${rule}${mark}  ${message}`;
}

/** Problems in the order an editor would fix them: by file, then line, then column, then rule. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many problems stop a build. */
export const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter(({ level }) => level === 'error').length;
