/** The glossary as a page shows it: from A to Z, and by topic. */
import type { Plan } from '../model/plan.ts';
import { WORD_TOPICS, type WordTopic, type Word } from '../model/words.ts';

/** A word with its slug. */
export interface GlossaryEntry {
  readonly slug: string;
  readonly word: Word;
}

const byTerm = (a: GlossaryEntry, b: GlossaryEntry): number =>
  a.word.term.localeCompare(b.word.term, 'en', { sensitivity: 'base' });

const entriesOf = (plan: Plan): GlossaryEntry[] =>
  [...plan.words].map(([slug, word]) => ({ slug, word })).sort(byTerm);

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
