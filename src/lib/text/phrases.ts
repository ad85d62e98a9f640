/** Finding many phrases in running text at once: names, terms, official words. */

/** A phrase that was found. */
export interface FoundPhrase {
  /** As written there. */
  readonly written: string;
  readonly index: number;
}

/** A text with some phrases blanked out, as long as before. */
export const blankOut = (text: string, phrases: readonly FoundPhrase[]): string =>
  phrases.reduce(
    (rest, { written, index }) =>
      rest.slice(0, index) + ' '.repeat(written.length) + rest.slice(index + written.length),
    text,
  );

const WORD = /[\p{L}\p{N}]+/gu;
const isWordSign = (sign = ''): boolean => /[\p{L}\p{N}]/u.test(sign);

/**
 * Finds phrases as whole words; of those that begin at one place, the longest. Looked up by their first word: one
 * pattern of all of them takes time at every letter of a text, for each phrase.
 */
export class Phrases {
  readonly #byFirstWord: ReadonlyMap<string | undefined, readonly string[]>;
  readonly #fold: (text: string) => string;

  /** @param letters whether capitals must be the same */
  constructor(phrases: readonly string[], letters: 'exact' | 'any') {
    this.#fold = letters === 'any' ? (text) => text.toLowerCase() : (text) => text;
    const folded = new Set(phrases.map((phrase) => this.#fold(phrase)));
    const longestFirst = [...folded].sort((a, b) => b.length - a.length);
    this.#byFirstWord = Map.groupBy(longestFirst, (phrase) => phrase.match(WORD)?.[0]);
  }

  /** Where the phrases are, in order; none begins within the one before. */
  find(text: string): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    let end = 0;
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (at < end) continue;
      for (const phrase of this.#byFirstWord.get(this.#fold(word)) ?? []) {
        const index = at - phrase.search(WORD);
        const written = text.slice(index, index + phrase.length);
        if (index < end || this.#fold(written) !== phrase) continue;
        if (isWordSign(text[index - 1]) || isWordSign(text[index + phrase.length])) continue;
        found.push({ written, index });
        end = index + phrase.length;
        break;
      }
    }
    return found;
  }

  /** The text with the phrases blanked out. */
  without(text: string): string {
    return blankOut(text, this.find(text));
  }
}
