/** What a reader means by what they typed: children's words and misspellings lead to words of the plan and to topics. */
import { hasLetters, isSmall, stemOf, wordsOf } from './text.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/** A recommendation that the words lead to. */
export interface Hint {
  readonly topic: string;
  /** How much of what was typed leads there, from 0 to 1. */
  readonly share: number;
}

/** Something named by all that was typed. */
export interface NamedHit {
  readonly named: Named;
  /** True where it is its own name that was typed, not what children say for it. */
  readonly byName: boolean;
}

/** What was understood. */
export interface Asked {
  /** The words that count, in order. */
  readonly words: readonly string[];
  /** Those of them that are part of nothing known by name or saying. */
  readonly unread: readonly string[];
  /** Those of them that are misspelt: what was meant is among the terms. */
  readonly misspelt: readonly string[];
  /** Words of the plan that the reader's words stand for: to be searched, too. */
  readonly terms: readonly string[];
  /** Topics that children look for in such words. */
  readonly said: readonly Hint[];
  /** Topics that use the words of the glossary that were meant. */
  readonly used: readonly Hint[];
  readonly named: readonly NamedHit[];
}

/** What a phrase may mean. */
interface Meaning {
  readonly topic?: string;
  readonly named?: Named;
  readonly byName: boolean;
  /** No text has it so. */
  readonly misspelt?: boolean;
}

/** The most terms that a query is widened with: more would drown what was typed. */
const MAX_TERMS = 2;
/** The most things that are offered as the one that was named. */
const MAX_NAMED = 2;

/** Words as they are compared. */
const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** Understands queries in the words of one site. */
export class Lexicon {
  readonly #meanings = new Map<string, Meaning[]>();
  /** The words of the longest phrase: no longer one is looked for. */
  #longest = 1;

  constructor({ topics, named }: Vocabulary) {
    for (const { slug, says } of topics) this.#add(says, { topic: slug, byName: false });
    for (const each of named) {
      this.#add(each.names, { named: each, byName: true });
      this.#add(each.says, { named: each, byName: false });
    }
    // A name or saying of one thing is not taken for a misspelling of another.
    for (const each of named) {
      this.#add(each.misspellings, { named: each, byName: false, misspelt: true });
    }
  }

  #add(phrases: readonly string[], meaning: Meaning): void {
    for (const words of phrases.map(wordsOf)) {
      const key = keyOf(words);
      const before = this.#meanings.get(key) ?? [];
      const { topic, named } = meaning;
      const known = before.some((each) => each.topic === topic && each.named === named);
      if (!known) this.#meanings.set(key, [...before, meaning]);
      this.#longest = Math.max(this.#longest, words.length);
    }
  }

  /** The phrases of a query that mean something: the longest first, each word in one of them only. */
  #phrasesOf(words: readonly string[]) {
    const taken = new Set<number>();
    const found: { words: readonly string[]; meanings: Meaning[] }[] = [];
    for (let length = Math.min(this.#longest, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const places = Array.from({ length }, (_, index) => start + index);
        const phrase = words.slice(start, start + length);
        if (places.some((place) => taken.has(place)) || phrase.every(isSmall)) continue;
        const meanings = this.#meanings.get(keyOf(phrase));
        if (!meanings) continue;
        for (const place of places) taken.add(place);
        found.push({ words: phrase, meanings });
      }
    }
    return found;
  }

  /** What a query asks for. */
  understand(query: string): Asked {
    const all = wordsOf(query);
    const counting = all.filter((word) => !isSmall(word));
    const words = (counting.length > 0 ? counting : all).filter(hasLetters);
    const phrases = this.#phrasesOf(all);
    const meant = phrases.flatMap(({ words: phrase, meanings }) => {
      const counted = phrase.filter((word) => !isSmall(word)).length;
      const share = counted / Math.max(1, counting.length);
      return meanings.map((meaning) => ({ ...meaning, share, key: keyOf(phrase) }));
    });
    const hits = meant.flatMap(({ named, ...rest }) => (named ? [{ named, ...rest }] : []));
    const ofGlossary = hits.filter(({ named }) => named.group === 'words');
    const terms = ofGlossary.flatMap(({ named, key }) =>
      named.names.slice(0, 1).filter((term) => keyOf(wordsOf(term)) !== key),
    );
    const covered = new Set(phrases.flatMap(({ words: phrase }) => phrase));
    return {
      words,
      misspelt: phrases
        .filter(({ meanings }) => meanings.every(({ misspelt }) => misspelt))
        .flatMap(({ words: phrase }) => phrase),
      unread: words.filter((word) => !covered.has(word)),
      terms: [...new Set(terms)].slice(0, MAX_TERMS),
      said: meant.flatMap(({ topic, share }) => (topic === undefined ? [] : [{ topic, share }])),
      used: ofGlossary.flatMap(({ named, share }) =>
        named.topics.map((topic, place) => ({ topic, share: share / (place + 1) })),
      ),
      // Who types a name means it; a word that children use may mean several things.
      named: hits
        .filter(({ share }) => share === 1)
        .map(({ named, byName }) => ({ named, byName }))
        .sort((a, b) => Number(b.byName) - Number(a.byName))
        .slice(0, MAX_NAMED),
    };
  }
}

/** True where a query has one of these phrases in it. */
export function hasAny(query: string, phrases: readonly string[]): boolean {
  const text = ` ${keyOf(wordsOf(query))} `;
  return phrases.some((phrase) => text.includes(` ${keyOf(wordsOf(phrase))} `));
}
