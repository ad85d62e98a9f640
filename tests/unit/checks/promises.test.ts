/** What one promise may join: actions with one kind of date, and measures of its own. */
import { describe, expect, test } from 'vitest';
import { all, edit, expectFound, FILES, problemsOf, type Mistake } from '../../fixtures/content.ts';

const { young, old } = FILES;

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a promise that joins what is due with what only starts',
    change: edit(young, "covers: ['1B.3']", "covers: ['1B.2', '1B.3']"),
    file: young,
    at: "['1B.2', '1B.3']",
    rule: 'promises/dates',
    says: /1B\.2 \(due by a date\) and 1B\.3 \(with only a start\)\. .*Split the promise/,
  },
  {
    name: 'a role that no date of its actions has',
    change: edit(old, "covers: ['1A.4']", "covers: ['1A.4']\n    dates: [trail]"),
    file: old,
    at: 'trail',
    rule: 'promises/dates',
    says: /None of the actions 1A\.4 has a date for “trail”/,
  },
  {
    name: 'how we will know, where the plan measures only the whole row',
    change: edit(old, "covers: ['1A.4']", "covers: ['1A.4']\n    know: Fewer children are hurt."),
    file: old,
    at: 'Fewer children are hurt.',
    rule: 'promises/know',
    says: /no measure for 1A\.4 alone.*in the part “check”/,
  },
];

test.each(MISTAKES)('Found is $name', (mistake) => {
  expectFound(mistake);
});

describe('Nothing is wrong with', () => {
  test.each([
    [
      'a promise about one of several dates',
      edit(old, "covers: ['1A.4']", "covers: ['1A.4']\n    dates: [trial]"),
    ],
    [
      'how we will know, where a promise covers the whole row',
      all(
        edit(young, "  - covers: ['1B.3']\n", "  - covers: ['1B.1', '1B.2', '1B.3']\n"),
        edit(
          'plan/recommendations/01-safer-journeys.yaml',
          'when: from September 2025',
          'when: by September 2025',
        ),
        edit(
          young,
          'know: At least 40 young people will take it each week.',
          'know: Young people say that the buses are easy to use.',
        ),
      ),
    ],
  ])('%s', (_, change) => {
    expect(problemsOf(change).found).toEqual([]);
  });
});
