/** Content that remembers where it was written, so that a problem can name file, line and column. */
import { LineCounter } from 'yaml';
import type { PartId } from '../model/pages.ts';
import type { VersionId } from '../model/versions.ts';

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

/** The running text of one section of a page. */
export interface PartText {
  readonly part: PartId;
  /** One for each paragraph and list item. */
  readonly texts: readonly Located[];
}

/** What an author's text names. */
export interface BodyReference {
  readonly kind: 'link' | 'picture' | 'session';
  /** The address or the name, as written; empty where a component names nothing. */
  readonly to: string;
  readonly position: Position;
}

/** The running text of what a guide says to the readers of one version. */
export interface VersionText {
  readonly version: VersionId;
  /** One for each heading, paragraph and list item. */
  readonly texts: readonly Located[];
}

/** The file of a page or a guide. */
export interface PageSource extends Source {
  /** False where something is wrong with its body: that it lacks something then says nothing. */
  readonly whole: boolean;
  /** A guide has one, with all its text. */
  readonly parts: readonly PartText[];
  readonly references: readonly BodyReference[];
  /** What a guide says in a version's words; pages, which are for one version anyway, have none. */
  readonly versionTexts: readonly VersionText[];
}

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
