/** Errors of content files. */
import type { Fault, Position, Problem } from './problems.ts';
import type { FieldPath, Source } from './source.ts';
import type { ReaderText } from './reader-texts.ts';

/** An error at a place of a file. */
export const errorIn = (
  file: string,
  position: Position,
  rule: string,
  message: string,
): Problem => ({ file, position, rule, message, level: 'error' });

/** An error at a field of a file. */
export const errorAt = (source: Source, path: FieldPath, rule: string, message: string): Problem =>
  errorIn(source.file, source.at(path), rule, message);

/** An error at a character of a text. @param quote what a waiver may quote, unless it is the whole text */
export const errorInText = (
  { file, text }: ReaderText,
  index: number,
  rule: string,
  message: string,
  quote = text.text,
): Problem => ({ ...errorIn(file, text.at(index), rule, message), quote });

/** What is wrong with the text of a file, as errors of that file. */
export const errorsOf = (file: string, faults: readonly Fault[]): Problem[] =>
  faults.map((fault) => ({ file, level: 'error', ...fault }));
