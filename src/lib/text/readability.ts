/**
 * Reading formulas, from maintained libraries. They prioritise editing; they prove nothing about understanding, and no
 * reading age is ever shown to a child.
 */
import { daleChall } from 'dale-chall';
import { daleChallFormula } from 'dale-chall-formula';
import { fleschKincaid } from 'flesch-kincaid';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { stemmer } from 'stemmer';
import { syllable } from 'syllable';
import { memo } from './memo.ts';
import { sentencesIn } from './sentences.ts';

/** The formulas: Spache is for primary grades, Dale–Chall and Flesch for grade 4 and above. */
export type Formula = 'Spache' | 'New Dale–Chall' | 'Flesch–Kincaid';

/** The lists lack inflections and British words: stems are compared, and these everyday words added. */
const BRITISH =
  'mum mums dad dads grown-up grown-ups friday monday tuesday wednesday thursday saturday sunday';

const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...words, ...BRITISH.split(' ')].map((word) => stemmer(word)));

const SPACHE = stems(spache);
const DALE_CHALL = stems(daleChall);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
const stemOf = memo((word) => stemmer(word.replace(/[’']s?$/, '')));
const syllablesOf = memo(syllable);

/** What the formulas count in a text. */
interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
  /** Words that are not on the list of Spache, and of Dale and Chall. */
  readonly unfamiliar: number;
  readonly difficult: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** Counted once for a text, as the live preview asks for the score of all texts whenever one is saved. */
const countsOf = memo((text): Counts => {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap((sentence) => wordsOf(sentence.text));
  const outside = (list: ReadonlySet<string>): number =>
    words.filter((word) => !list.has(stemOf(word))).length;
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: sum(words.map(syllablesOf)),
    unfamiliar: outside(SPACHE),
    difficult: outside(DALE_CHALL),
  };
});

/** The score of some texts together, higher for harder; nothing where there are no sentences. */
export function scoreOf(formula: Formula, texts: readonly string[]): number | undefined {
  const all = texts.map(countsOf);
  const counted = (what: keyof Counts): number => sum(all.map((counts) => counts[what]));
  const counts = { sentence: counted('sentence'), word: counted('word') };
  if (counts.sentence === 0 || counts.word === 0) return undefined;
  switch (formula) {
    case 'Spache':
      // The formula was made for samples of 100 words; in all texts of a version together, a word that is
      // counted once would hardly count.
      return spacheFormula({ ...counts, unfamiliarWord: counted('unfamiliar') });
    case 'New Dale–Chall':
      return daleChallFormula({ ...counts, difficultWord: counted('difficult') });
    case 'Flesch–Kincaid':
      return fleschKincaid({ ...counts, syllable: counted('syllable') });
  }
}
