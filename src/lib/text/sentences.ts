/** Sentences and words, as reading limits count them. */
import { memo } from './memo.ts';

/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
  /** What is between spaces and has a letter or a digit: “half-termly” and “£5,000” are one word each. */
  readonly words: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The text on one line: the end of a line does not end a sentence. A space is as long, so that places stay the same. */
export const oneLine = memo((text): string => text.replace(/\s/g, ' '));

/** How many words a text has. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** The sentences of a text (Unicode UAX #29), without spaces around them. */
export const sentencesIn = memo((text): readonly Sentence[] =>
  [...segmenter.segment(oneLine(text))]
    .map(({ segment, index }) => ({
      text: segment.trim(),
      index: index + (segment.length - segment.trimStart().length),
      words: wordsIn(segment),
    }))
    .filter(({ words }) => words > 0),
);

/** Short statements in one line, each with a full stop at its end. */
export const asSentences = (statements: readonly string[]): string =>
  statements.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ');
