/** `reading/formula`: advice where the texts of a version together are too hard; it stops nothing. */
import { describe, expect, test } from 'vitest';
import { edit, FILES, problemsOf, saying, write, type Change } from '../../fixtures/content.ts';
import { errorsIn } from '../../../src/lib/content/problems.ts';

const { young, old, easyRead, first } = FILES;

const BEGINNINGS = 'multi inter counter hyper ultra super electro micro macro tele'.split(' ');
const ENDS = [
  ...'organisational constitutional denominational archaeological philosophical'.split(' '),
  ...'geographical psychological historical theological continental'.split(' '),
];

/** Many long words that no list has, four in a sentence. */
const HARD = ENDS.flatMap((end) => BEGINNINGS.map((beginning) => beginning + end));
const sentences = Array.from(
  { length: 25 },
  (_, n) => `So ${HARD.slice(4 * n, 4 * n + 4).join(' ')}.`,
);
const hard = sentences.join(' ');
/** As much as weighs with all that the plan says. */
const harder = `${hard} ${hard}`;

describe('Hard texts', () => {
  test.each([
    ['ages 7 to 11', saying(young, harder), ['Spache', 'New Dale–Chall'], ['3.5', '6']],
    ['ages 14 to 19', saying(old, harder), ['Flesch–Kincaid'], ['9.5']],
    [
      'Easy Read',
      edit(easyRead, '- Pupils will help', `- ${harder} Pupils will help`),
      ['Spache'],
      ['3.5'],
    ],
    [
      'the full plan',
      edit(first, 'says: Put better lights', `says: ${harder} Put better lights`),
      ['Flesch–Kincaid'],
      ['11'],
    ],
  ] as const)('for %s are advice, with the score and the aim', (who, change, names, aims) => {
    const { problems } = problemsOf(change);
    expect(problems.map(({ rule, level }) => `${rule} ${level}`)).toEqual(
      names.map(() => 'reading/formula advice'),
    );
    expect(errorsIn(problems)).toBe(0);
    names.forEach((name, n) => {
      const said = problems.find(({ message }) => message.startsWith(name))?.message ?? '';
      expect(said).toContain(`for all texts for ${who} together; ${aims[n] ?? ''} is the aim.`);
      const score = Number(/gives (\d+\.\d)/.exec(said)?.[1]);
      expect(score).toBeGreaterThan(Number(aims[n]));
    });
  });

  test('are judged with all others of their version, not one by one', () => {
    expect(problemsOf(saying(young, sentences[0] ?? '')).found).toEqual([]);
  });
});

describe('No advice is given for hard words that stand in', () => {
  const found = (...more: readonly Change[]): readonly string[] =>
    problemsOf(saying(young, hard), ...more).found;

  test('the name of a body', () => {
    const others = sentences.map((sentence) => sentence.slice(3, -1)).join(', ');
    const named = edit(
      'plan/bodies.yaml',
      'name: Tîm Ôl-ofal\n  alsoWritten: [',
      `name: Tîm Ôl-ofal\n  alsoWritten: [${others}, `,
    );
    expect(found(named)).toEqual([]);
  });

  test('the glossary', () => {
    const meanings = '{ 7-11: What it is., 14-19: It., easy-read: It., plan: It. }';
    const words = `term: big word\ntopic: plan\nforms: [${HARD.join(', ')}]\nmeanings: ${meanings}\n`;
    expect(found(write('words/big-word.yaml', words))).toEqual([]);
  });
});
