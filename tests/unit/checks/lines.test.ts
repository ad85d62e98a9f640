/** An editor's program may end a line anywhere: to the rules, a line's end in a paragraph is a space. */
import { describe, expect, test } from 'vitest';
import { edit, expectFound, FILES, problemsOf, saying, write } from '../../fixtures/content.ts';

const { young, old } = FILES;

describe('Over a line’s end is found', () => {
  test.each([
    [
      'an official word',
      'A governing\nbody is.',
      'governing\nbody',
      'words/unexplained',
      /plainly/,
    ],
    ['a date', 'It is for May\n2031.', 'May\n2031', 'facts/number', /Correct the number/],
    [
      'a sum',
      'It is half a\nmillion.',
      'half a\nmillion',
      'facts/number',
      /Correct the number|cover the action/,
    ],
  ])('%s', (name, text, at, rule, says) => {
    expectFound({ name, change: saying(old, text), file: old, at, rule, says });
  });

  test('a term without a meaning', () => {
    const entry = 'term: big plan\ntopic: plan\nmeanings: { 14-19: It. }\n';
    const { found } = problemsOf(
      write('words/big-plan.yaml', entry),
      saying(young, 'Ask the big\nplan.'),
    );
    expect(found).toEqual(['words/big-plan.yaml:3:11 words/no-meaning']);
  });
});

describe('Over a line’s end is free', () => {
  test('the name of a body', () => {
    const named = edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: XYZ Custody Team');
    expect(problemsOf(named, saying(old, 'Ask the XYZ\nCustody Team.')).found).toEqual([]);
  });

  test('a term of the glossary', () => {
    const entry = 'term: custody officer\ntopic: law\nmeanings: { 14-19: An officer. }\n';
    const change = write('words/custody-officer.yaml', entry);
    expect(problemsOf(change, saying(old, 'Ask the custody\nofficer.')).found).toEqual([]);
  });
});
