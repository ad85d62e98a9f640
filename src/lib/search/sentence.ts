/** The sentence in which something was found. */

/** A stretch of a sentence. */
export interface Stretch {
  readonly text: string;
  /** True where it is what was looked for. */
  readonly marked: boolean;
}

/** What Pagefind escapes in an excerpt, and nothing else (`raw_content` in its script). */
const unescaped = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The stretches of a sentence of `sentenceOf`: a page shows them as texts, so that nothing in them can be markup. */
export const stretchesOf = (sentence: string): Stretch[] =>
  sentence
    .split(/<mark>(.*?)<\/mark>/s)
    .map((html, index) => ({ text: unescaped(html), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The end of a sentence, which may be marked, and what is between it and the next one. */
const END = /[.!?]+[”’")]*(?:<\/mark>)?\s+(?=(?:<mark>)?[^a-z<\s])/g;

/** Shows with dots where the excerpt cuts a sentence: it begins in small letters, or has no end. */
const withDots = (sentence: string): string =>
  (/^(<mark>)?[a-z]/.test(sentence) ? '… ' : '') +
  sentence +
  (/[.!?:][”’")]*(<\/mark>)?$/.test(sentence) ? '' : ' …');

/** Marks the word alone, without the stop that follows it. Not a semicolon, which may end an escaped sign. */
const tight = (sentence: string): string => sentence.replaceAll(/([.,:!?]+)<\/mark>/g, '</mark>$1');

/**
 * An excerpt of Pagefind, cut to the sentence that has the most marked words.
 * @param excerpt escaped HTML with `<mark>` around what matches
 * @returns the same kind of HTML; the beginning of the excerpt where nothing is marked
 */
export function sentenceOf(excerpt: string): string {
  const starts = [0, ...[...excerpt.matchAll(END)].map(({ 0: end, index }) => index + end.length)];
  const sentences = starts
    .map((start, index) => excerpt.slice(start, starts[index + 1]).trim())
    .filter((sentence) => sentence !== '');
  const marks = (sentence: string): number => sentence.split('<mark>').length;
  const [first = ''] = sentences.sort((a, b) => marks(b) - marks(a));
  return first && tight(withDots(first));
}
