/** The glossary: where its terms stand in a text. The rules and the pages use the same. */
import { anyOf } from './names.ts';
import type { Word } from './schema.ts';
import { oneLine } from './sentences.ts';

/** A term in a text. */
export interface Use {
  /** The word's slug. */
  readonly slug: string;
  /** As written. */
  readonly written: string;
  readonly index: number;
}

/** A form all in capitals stands for an acronym, and is found only so. */
const isAcronym = (form: string): boolean => /^[A-Z0-9+]{2,}s?$/.test(form);

/** All forms of a word: the term itself and what is listed with it. */
export const formsOf = ({ term, forms }: Word): string[] => [term, ...forms];

/** With straight apostrophes, as both kinds are written. */
const straight = (text: string): string => text.replaceAll('’', "'");

/** Finds the terms of a glossary. */
export class Glossary {
  readonly #slugs = new Map<string, string>();
  readonly #acronyms: RegExp;
  readonly #others: RegExp;

  constructor(words: ReadonlyMap<string, Word>) {
    const forms = [...words].flatMap(([slug, word]) =>
      formsOf(word).map((form) => ({ slug, form: straight(form) })),
    );
    for (const { slug, form } of forms) {
      const key = isAcronym(form) ? form : form.toLowerCase();
      if (!this.#slugs.has(key)) this.#slugs.set(key, slug);
    }
    const texts = forms.map(({ form }) => form);
    this.#acronyms = anyOf(texts.filter(isAcronym), 'gu');
    this.#others = anyOf(
      texts.filter((form) => !isAcronym(form)),
      'giu',
    );
  }

  /** The terms of a text in order; of two that overlap the one that begins first, and of those the longer. */
  find(text: string): Use[] {
    const plain = straight(oneLine(text));
    const uses = [this.#acronyms, this.#others].flatMap((pattern) =>
      [...plain.matchAll(pattern)].flatMap(({ 0: written, index }) => {
        const slug = this.#slugs.get(written) ?? this.#slugs.get(written.toLowerCase());
        return slug === undefined
          ? []
          : [{ slug, written: text.slice(index, index + written.length), index }];
      }),
    );
    let end = -1;
    return uses
      .sort((a, b) => a.index - b.index || b.written.length - a.written.length)
      .filter(({ index, written }) => {
        if (index < end) return false;
        end = index + written.length;
        return true;
      });
  }

  /** The text with its terms blanked out. */
  without(text: string): string {
    return this.find(text).reduce(
      (rest, { written, index }) =>
        rest.slice(0, index) + ' '.repeat(written.length) + rest.slice(index + written.length),
      text,
    );
  }
}
