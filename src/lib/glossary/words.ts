/** The glossary: where its terms are in a text. The rules and the pages use the same. */
import type { VersionId } from '../model/versions.ts';
import type { Word } from '../model/words.ts';
import { memo, memoOf } from '../text/memo.ts';
import { blankOut, Phrases, type FoundPhrase } from '../text/phrases.ts';
import { oneLine } from '../text/sentences.ts';

/** A term in a text. */
export interface Use extends FoundPhrase {
  /** The word's slug. */
  readonly slug: string;
}

/** A form all in capitals stands for an acronym, and is found only so. */
const isAcronym = (form: string): boolean => /^[A-Z0-9+]{2,}s?$/.test(form);

/** All forms of a word: the term itself and what is listed with it. */
export const formsOf = ({ term, forms }: Word): string[] => [term, ...forms];

/** With straight apostrophes, as both kinds are written. */
const straight = (text: string): string => text.replaceAll('’', "'");

/** Finds the terms of a glossary. */
export class Glossary {
  readonly #slugs: ReadonlyMap<string, string>;
  readonly #phrases: readonly Phrases[];
  /** The terms of a text in order; of two that overlap the one that begins first, and of those the longer. */
  readonly find = memo((text) => this.#find(text));
  /** The text with its terms blanked out. */
  readonly without = memo((text) => blankOut(text, this.find(text)));

  constructor(words: ReadonlyMap<string, Word>) {
    const entries = [...words].flatMap(([slug, word]) =>
      formsOf(word).map((form) => ({ slug, form: straight(form) })),
    );
    const letters = (form: string) => (isAcronym(form) ? 'exact' : 'any');
    const forms = Map.groupBy(new Set(entries.map(({ form }) => form)), letters);
    this.#phrases = [...forms].map(([kind, own]) => new Phrases(own, kind));
    // Backwards: what two words have belongs to the first.
    this.#slugs = new Map(
      entries
        .reverse()
        .map(({ slug, form }) => [isAcronym(form) ? form : form.toLowerCase(), slug]),
    );
  }

  #find(text: string): readonly Use[] {
    const plain = straight(oneLine(text));
    const uses = this.#phrases.flatMap((phrases) =>
      phrases.find(plain).map(({ written, index }) => ({
        slug: this.#slugs.get(written) ?? this.#slugs.get(written.toLowerCase()) ?? '',
        written: text.slice(index, index + written.length),
        index,
      })),
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
}

const glossariesOf = memoOf((words: ReadonlyMap<string, Word>) =>
  memo((version: VersionId | undefined) => {
    const told = [...words].filter(([, { meanings }]) => !version || version in meanings);
    return new Glossary(new Map(told));
  }),
);

/** The glossary of these words, or only of those that have a meaning in a version; made once. */
export const glossaryOf = (words: ReadonlyMap<string, Word>, version?: VersionId): Glossary =>
  glossariesOf(words)(version);
