/** The reading formulas: they tell an easy text from a hard one, and know what British children know. */
import { describe, expect, test } from 'vitest';
import { VERSIONS } from '../../../src/lib/model/versions.ts';
import { scoreOf, type Formula } from '../../../src/lib/text/readability.ts';

const FORMULAS: readonly Formula[] = ['Spache', 'New Dale–Chall', 'Flesch–Kincaid'];

const EASY = [
  'This is about school. You learn a lot there. You play and you make friends.',
  'Some children miss school. We want to help them.',
];
const MIDDLE = [
  'The council will write to every family before the end of the summer holidays.',
  'Schools have agreed to look at who leaves early, and to find out why they go.',
];
const HARD = [
  'Multidisciplinary arrangements necessitate comprehensive accountability across organisational boundaries, notwithstanding contractual obligations.',
];

describe.each(FORMULAS)('%s', (formula) => {
  const score = (texts: readonly string[]): number => scoreOf(formula, texts) ?? NaN;

  test('gives more for a harder text', () => {
    expect(score(MIDDLE)).toBeGreaterThan(score(EASY));
    expect(score(HARD)).toBeGreaterThan(score(MIDDLE) + 2);
  });

  test('has an easy text below the aim of every version, and a hard one above', () => {
    const aims = VERSIONS.flatMap(({ formulas }) => formulas[formula] ?? []);
    expect(aims).not.toEqual([]);
    expect(score(EASY)).toBeLessThan(Math.min(...aims));
    expect(score(HARD)).toBeGreaterThan(Math.max(...aims));
  });

  test('gives more for long sentences than for the same words in short ones', () => {
    const long = 'You can walk to school and you can ride to school and you can go by bus.';
    const short = 'You can walk to school. And you can ride to school. And you can go by bus.';
    expect(score([long])).toBeGreaterThan(score([short]));
  });

  test('takes all texts together, in whichever order', () => {
    const both = score([...EASY, ...HARD]);
    expect(both).toBeGreaterThan(score(EASY));
    expect(both).toBeLessThan(score(HARD));
    expect(score([...HARD, ...EASY])).toBe(both);
  });

  test('finds the same text again and again as hard as once', () => {
    expect(score([...MIDDLE, ...MIDDLE, ...MIDDLE])).toBeCloseTo(score(MIDDLE));
  });

  test.each([
    ['no text', []],
    ['an empty one', ['']],
    ['nothing but numbers', ['999.']],
  ])('says nothing of %s', (_, texts) => {
    expect(scoreOf(formula, texts)).toBeUndefined();
  });
});

describe.each(['Spache', 'New Dale–Chall'] as const)('The word list of %s', (formula) => {
  const score = (text: string): number => scoreOf(formula, [text]) ?? NaN;

  test.each([
    ['another form of a verb', 'She helped and he is helping.', 'She help and he is help.'],
    ['several of a thing', 'The dogs like the trees.', 'The dog like the tree.'],
    ['whose it is', 'It is the dog’s tree.', 'It is the dog tree.'],
    ['whose it is, with a straight apostrophe', "It is the dog's tree.", 'It is the dog tree.'],
    ['a capital', 'The Dog ran.', 'The dog ran.'],
    ['a British word', 'My mum ran on Friday.', 'My dog ran on grass.'],
  ])('knows %s', (_, text, plain) => {
    expect(score(text)).toBe(score(plain));
  });

  test('counts a word that it does not know', () => {
    expect(score('The zorblax ran.')).toBeGreaterThan(score('The dog ran.'));
  });
});
