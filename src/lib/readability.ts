/**
 * Reading formulas, from kept libraries. They prioritise editing; they prove nothing about understanding, and no
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

/** The formulas, by the names that standards.md uses. */
export type Formula = 'Spache' | 'New Dale–Chall' | 'Flesch–Kincaid';

/** The lists lack inflections and British words: stems are compared, and these everyday words added. */
const BRITISH =
  'mum mums dad dads grown-up grown-ups friday monday tuesday wednesday thursday saturday sunday';

const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...words, ...BRITISH.split(' ')].map((word) => stemmer(word)));

const SPACHE = stems(spache);
const DALE_CHALL = stems(daleChall);

const wordsOf = memo((text): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
const stemOf = memo((word) => stemmer(word.replace(/[’']s?$/, '')));
const syllablesOf = memo(syllable);

/** The score of some texts together, higher for harder; nothing where there are no sentences. */
export function scoreOf(formula: Formula, texts: readonly string[]): number | undefined {
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  if (sentences.length === 0 || words.length === 0) return undefined;
  const counts = { sentence: sentences.length, word: words.length };
  const outside = (list: ReadonlySet<string>): readonly string[] =>
    words.filter((word) => !list.has(stemOf(word)));
  switch (formula) {
    case 'Spache':
      // The formula was made for samples of 100 words; in all texts of a version together, a word that is
      // counted once would hardly count.
      return spacheFormula({ ...counts, unfamiliarWord: outside(SPACHE).length });
    case 'New Dale–Chall':
      return daleChallFormula({ ...counts, difficultWord: outside(DALE_CHALL).length });
    case 'Flesch–Kincaid':
      return fleschKincaid({
        ...counts,
        syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
      });
  }
}
