/** The glossary as readers meet it: from A to Z, by topic, and as a word’s meaning opens in place. */
import type { Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { WORD_TOPICS, type WordTopic, type Word } from '../model/words.ts';
import { pictureUrl } from '../site/urls.ts';

/** A word with its slug. */
export interface GlossaryEntry {
  readonly slug: string;
  readonly word: Word;
}

const entriesOf = (plan: Plan): GlossaryEntry[] =>
  [...plan.words]
    .map(([slug, word]) => ({ slug, word }))
    .sort((a, b) => a.word.term.localeCompare(b.word.term, 'en', { sensitivity: 'base' }));

/** All words by first letter; numbers are under 0–9. */
export function byLetter(plan: Plan): { letter: string; entries: GlossaryEntry[] }[] {
  const groups = Map.groupBy(entriesOf(plan), ({ word }) => {
    const first = word.term.charAt(0).toUpperCase();
    return /\p{L}/u.test(first) ? first : '0–9';
  });
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/** All words by topic; a topic without words is left out. */
export const byTopic = (plan: Plan): { topic: WordTopic; entries: GlossaryEntry[] }[] =>
  WORD_TOPICS.map((topic) => ({
    topic,
    entries: entriesOf(plan).filter(({ word }) => word.topic === topic),
  })).filter(({ entries }) => entries.length > 0);

/** A word as it opens in place. */
export interface Meaning {
  readonly term: string;
  /** What it means, in the words of one version. */
  readonly says: string;
  /** The address of its picture: for those who read pictures first. */
  readonly picture?: string;
}

/** All words that have a meaning in a version, by slug: a small file. `link` makes a link of an address of the site. */
export function meaningsOf(
  plan: Plan,
  version: VersionId,
  link: (address: string) => string,
): Readonly<Record<string, Meaning>> {
  const pictures = versionOf(version).promisePictures;
  return Object.fromEntries(
    [...plan.words].flatMap(([slug, { term, meanings, picture }]) => {
      const says = meanings[version];
      if (says === undefined) return [];
      const shown = pictures && picture ? { picture: link(pictureUrl(picture)) } : {};
      return [[slug, { term, says, ...shown } satisfies Meaning]];
    }),
  );
}
