/** What is wrong with content, and where: the one form in which every check reports, and places in files. */
import { LineCounter } from 'yaml';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The beginning of a file. */
export const START: Position = { line: 1, column: 1 };

/** The path to a field: `['promises', 0, 'says']`. */
export type FieldPath = readonly (string | number)[];

/** Running text whose every character knows its place in the file. */
export interface Located {
  readonly text: string;
  /** The place of the character at this index. */
  at(index: number): Position;
}

/** A content file that was read. */
export interface Source {
  /** As an editor knows it: `content/site.yaml`. */
  readonly file: string;
  /** The place of a field, or of the nearest field around it that is there. */
  at(path: FieldPath): Position;
  /** The text of a field that holds text. */
  text(path: FieldPath): Located;
}

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

/** For an offset in a text, its line and column. */
export function positions(text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };
}

/**
 * For each character of a value, its offset in the source between `from` and `to`. Folding, indentation and
 * doubled quotes differ between the two, other characters do not; what cannot be found stays where the last was.
 */
export function align(value: string, source: string, from: number, to: number): number[] {
  let at = from;
  return Array.from({ length: value.length }, (_, index) => {
    const character = value.charAt(index);
    if (/\s/.test(character)) return Math.min(at, to);
    const found = source.indexOf(character, at);
    if (found < 0 || found >= to) return Math.min(at, to);
    at = found + 1;
    return found;
  });
}
