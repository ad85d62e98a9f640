import { describe, expect, test } from 'vitest';
import { action, date, plan, recommendation, row, update } from '../../fixtures/make.ts';
import { allFacts } from '../../../src/lib/model/actions.ts';
import { dayOf, lateActions, nextDeadlines } from '../../../src/lib/progress/deadlines.ts';
import { drawAcross, drawDown } from '../../../src/lib/progress/timeline-drawing.ts';
import { timelineOf } from '../../../src/lib/progress/timeline.ts';

const EDITION = '2020-06-30';

/** A plan with one action of these dates, on which these things were told. */
const standing = (
  dates: Parameters<typeof action> extends [string, ...infer Dates] ? Dates : never,
  updates: Parameters<typeof plan>[0]['updates'] = [],
) =>
  allFacts(
    plan({
      recommendations: [recommendation(1, 'one', [row('1', [action('1.1', ...dates)])])],
      updates,
    }),
  );

describe('The day of an action', () => {
  test.each([
    [['by July 2020'], '2020-07-31'],
    [['from July 2020'], '2020-07-01'],
    [['May 2020 to July 2020'], '2020-07-31'],
    [['2021'], '2021-12-31'],
    [['May 2020', 'by July 2020'], '2020-07-31'],
    [['from September 2020', 'ongoing'], '2020-09-01'],
    [['ongoing'], undefined],
    [[], undefined],
  ] as const)('that is dated %j: %s', (dates, day) => {
    expect(standing([...dates]).map(dayOf)).toEqual([day]);
  });

  test('is the one that an update put in its place', () => {
    const moved = update('a', '2020-05-01', ['1.1'], 'changed', { when: date('by 2022') });
    expect(standing(['by July 2020'], [moved]).map(dayOf)).toEqual(['2022-12-31']);
  });
});

describe('Due next', () => {
  const days = (...given: Parameters<typeof standing>): string[] =>
    nextDeadlines(standing(...given), EDITION).map(({ day }) => day);

  test.each([
    ['the day before the edition', '29 June 2020', []],
    ['the day of the edition', '30 June 2020', ['2020-06-30']],
    ['a day after it', 'July 2020', ['2020-07-31']],
    ['a start without an end', 'from July 2020', []],
  ])('%s: %s', (_, when, expected) => {
    expect(days([when])).toEqual(expected);
  });

  test('is each of several dates, by day, with what it is for', () => {
    const due = nextDeadlines(
      standing([date('by August 2020', 'all'), date('July 2020', 'trial')]),
      EDITION,
    );
    expect(due.map((each) => [each.day, each.due[0]?.role])).toEqual([
      ['2020-07-31', 'trial'],
      ['2020-08-31', 'all'],
    ]);
  });

  test.each([
    ['started', 1],
    ['late', 1],
    ['changed', 1],
    ['done', 0],
    ['stopped', 0],
  ] as const)('with the status “%s”: %i', (status, n) => {
    expect(days(['July 2020'], [update('a', '2020-05-01', ['1.1'], status)])).toHaveLength(n);
  });
});

describe('Late', () => {
  test.each([
    ['overdue and untold', 'May 2020', undefined, 1],
    ['overdue and started', 'May 2020', 'started', 1],
    ['reported late before its day', 'July 2020', 'late', 1],
    ['done, however late', 'May 2020', 'done', 0],
    ['stopped', 'May 2020', 'stopped', 0],
    ['going well before its day', 'July 2020', 'on-track', 0],
  ] as const)('%s', (_, when, status, n) => {
    const updates = status ? [update('a', '2020-05-01', ['1.1'], status)] : [];
    expect(lateActions(standing([when], updates))).toHaveLength(n);
  });
});

/** A plan of so many recommendations, each with three actions due in one month and one a year later. */
const long = (n: number) => {
  const recommendations = Array.from({ length: n }, (_, index) =>
    recommendation(
      index + 1,
      `r${index + 1}`,
      [
        row(String(index + 1), [
          ...[1, 2, 3].map((each) => action(`${index + 1}.${each}`, 'by July 2020')),
          action(`${index + 1}.4`, 'by July 2021'),
          action(`${index + 1}.5`),
        ]),
      ],
      { timescale: index % 2 === 0 ? 'now' : 'longer' },
    ),
  );
  return timelineOf(recommendations, allFacts(plan({ recommendations, updates: [] })), EDITION);
};

describe('The timeline', () => {
  test('has the months with something in them and that of the edition, with gaps marked', () => {
    expect(long(1).months).toEqual([
      { month: '2020-06', now: true, gap: false, startsYear: true },
      { month: '2020-07', now: false, gap: false, startsYear: false },
      { month: '2021-07', now: false, gap: true, startsYear: true },
    ]);
  });

  test('has a lane for each recommendation, and for each urgency where they are too many', () => {
    expect(long(12).lanes).toHaveLength(12);
    expect(long(13).lanes).toEqual([{ timescale: 'now' }, { timescale: 'longer' }]);
  });

  describe.each([1, 3, 12, 13, 100])('of %i recommendations', (n) => {
    test.each([
      ['downwards', drawDown],
      ['across', drawAcross],
    ])('%s shows every dated action, none upon another, all in the picture', (_, draw) => {
      const timeline = long(n);
      const { marks, width, height } = draw(timeline);
      expect(marks).toHaveLength(n * 4);
      expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(n * 4);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(13);
        expect(x).toBeLessThanOrEqual(width - 11);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    });
  });

  test('fits a phone, however long the plan', () => {
    expect(drawDown(long(10)).width).toBe(320);
    expect(drawDown(long(100)).width).toBe(320);
    expect(drawDown(long(12)).width).toBeLessThan(370);
  });
});
