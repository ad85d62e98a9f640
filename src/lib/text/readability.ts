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

/**
 * The formulas: Spache is for primary grades, Dale–Chall and Flesch for grade 4 and above. Spache was made for samples
 * of 100 words; in all texts of a version together, a word that is counted once would hardly count.
 */
const FORMULAS = {
  Spache: spacheFormula,
  'New Dale–Chall': daleChallFormula,
  'Flesch–Kincaid': fleschKincaid,
} as const;

/** The name of a formula. */
export type Formula = keyof typeof FORMULAS;

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

/**
 * What the formulas count in a text: an unfamiliar word is not on the list of Spache, a difficult one not on that of Dale
 * and Chall. Counted once, as the live preview asks for the score of all texts whenever one is saved.
 */
const countsOf = memo((text) => {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap((sentence) => wordsOf(sentence.text));
  const outside = (list: ReadonlySet<string>): number =>
    words.filter((word) => !list.has(stemOf(word))).length;
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    unfamiliarWord: outside(SPACHE),
    difficultWord: outside(DALE_CHALL),
  };
});

/** The score of some texts together, higher for harder; nothing where there are no words. */
export function scoreOf(formula: Formula, texts: readonly string[]): number | undefined {
  const all = texts.map(countsOf);
  const counted = (what: keyof ReturnType<typeof countsOf>): number =>
    all.reduce((sum, counts) => sum + counts[what], 0);
  const word = counted('word');
  if (word === 0) return undefined;
  return FORMULAS[formula]({
    word,
    sentence: counted('sentence'),
    syllable: counted('syllable'),
    unfamiliarWord: counted('unfamiliarWord'),
    difficultWord: counted('difficultWord'),
  });
}
