/** Updates are only ever added to: each has its own name, none comes before what it tells, and done stays done. */
import { describe, expect, test } from 'vitest';
import { all, copy, edit, expectFound, problemsOf, type Mistake } from '../../fixtures/content.ts';

const stops = 'updates/bus-stops-finished.yaml';
const times = 'updates/bus-times-again.yaml';
const printed = 'updates/bus-times-under-way.yaml';
const begins = 'updates/bridge-count-begins.yaml';

const MISTAKES: readonly Mistake[] = [
  {
    name: 'an update with the name of another page',
    change: all(
      copy(begins, 'updates/follow.yaml'),
      edit('updates/follow.yaml', 'number: 1\n', 'number: 41\n'),
    ),
    file: 'updates/follow.yaml',
    at: 'number',
    rule: 'updates/name-taken',
    says: /No update can be called “follow”.*Give the file another name/,
  },
  {
    name: 'a number that another update has',
    change: edit(begins, 'number: 1\n', 'number: 2\n'),
    file: 'updates/late-bus-runs.yaml',
    at: '2\n',
    rule: 'updates/same-number',
    says: /“bridge-count-begins” has the number 2, too\. The next free number is 41/,
  },
  {
    name: 'what happened after it was reported',
    change: edit(begins, 'happened: June 2025', 'happened: July 2025'),
    file: begins,
    at: 'July 2025',
    rule: 'updates/happened-later',
    says: /happened on 2025-07-01 at the earliest, but was reported on 2025-06-30\. Correct one/,
  },
  {
    name: 'what happened the day after it was reported',
    change: edit(stops, 'happened: autumn 2025', 'happened: 1 January 2026'),
    file: stops,
    at: '1 January 2026',
    rule: 'updates/happened-later',
    says: /happened on 2026-01-01/,
  },
  {
    name: 'what began after the edition',
    change: edit(printed, 'actions:', 'happened: from October 2026\nactions:'),
    file: printed,
    at: 'from October 2026',
    rule: 'updates/happened-later',
    says: /happened on 2026-10-01 at the earliest, but was reported on 2026-09-30/,
  },
];

describe('Refused is', () => {
  test.each(MISTAKES)('$name', (mistake) => {
    expectFound(mistake);
  });

  test('what comes after “done”, but for a change', () => {
    const { found, problems } = problemsOf(
      edit(times, 'status: changed\n', 'status: started\n'),
      edit(times, 'when: by October 2026\n', ''),
    );
    expect(found[0]).toBe(`${times}:4:11 updates/done-undone`);
    expect(problems[0]?.message).toMatch(
      /“bus-stops-finished” says that action 1B\.2 is done.*“status: changed” with a reason/,
    );
  });

  test('another “done” in the same edition, whichever file comes first', () => {
    const ready = 'updates/a-bus-stops-ready.yaml';
    const { found } = problemsOf(copy(stops, ready), edit(ready, 'number: ', 'number: 9'));
    expect(found).toEqual([
      `${ready}:4:11 updates/done-undone`,
      `${ready}:4:19 updates/done-undone`,
    ]);
  });
});

describe('Accepted is', () => {
  test.each([
    ['a month that had begun when it was reported', edit(begins, 'June 2025', '2025')],
    ['the day itself', edit(begins, 'happened: June 2025', 'happened: 30 June 2025')],
    ['no day at all', edit(begins, 'happened: June 2025\n', '')],
  ])('%s', (_, change) => {
    const { problems } = problemsOf(change);
    expect(problems.map(({ rule }) => rule).filter((rule) => rule.startsWith('updates/'))).toEqual(
      [],
    );
  });
});
