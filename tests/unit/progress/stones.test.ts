import { describe, expect, test } from 'vitest';
import { action, page, plan, promise, recommendation, row, update } from '../../fixtures/make.ts';
import { allFacts, factsOf } from '../../../src/lib/model/actions.ts';
import { actionsOf } from '../../../src/lib/model/plan.ts';
import { iconOf } from '../../../src/lib/model/status.ts';
import {
  actionStones,
  iconCounts,
  MAX_STONES,
  versionStones,
} from '../../../src/lib/progress/stones.ts';

/** Two rows: one all done, one with an action of each kind. It speaks for 30 June 2020. */
const small = plan({
  recommendations: [
    recommendation(1, 'one', [
      row('1', [action('1.1', 'by May 2020'), action('1.2')]),
      row('2', [
        action('2.1', 'by May 2020'),
        action('2.2', 'by July 2020'),
        action('2.3', 'by July 2020'),
        action('2.4', 'by May 2020'),
      ]),
    ]),
  ],
  pages: [
    page('7-11', 'one', [promise(['1.1', '1.2']), promise(['2.1']), promise(['2.2', '2.3'])]),
  ],
  updates: [
    update('a', '2020-05-01', ['1.1', '1.2', '2.2'], 'done'),
    update('b', '2020-06-01', ['2.2'], 'changed', { reason: 'It broke.' }),
    update('c', '2020-06-02', ['2.3'], 'on-track'),
    update('d', '2020-06-03', ['2.4'], 'stopped'),
  ],
});
const all = allFacts(small);

describe('How things stand at every level', () => {
  test.each([
    ['1.1', 'done'],
    ['2.1', 'overdue'],
    ['2.2', 'changed'],
    ['2.3', 'on-track'],
    ['2.4', 'stopped'],
  ])('action %s: %s', (id, icon) => {
    expect(iconOf(factsOf(small, [id]))).toBe(icon);
  });

  test.each([
    ['a promise that is done', ['1.1', '1.2'], 'done'],
    ['a promise that is overdue', ['2.1'], 'overdue'],
    ['a promise with a change and something on track', ['2.2', '2.3'], 'changed'],
    ['a row with all of it', ['2.1', '2.2', '2.3', '2.4'], 'overdue'],
    ['a recommendation', ['1.1', '1.2', '2.1', '2.2', '2.3', '2.4'], 'overdue'],
    ['nothing', [], 'not-reported'],
  ])('%s', (_, ids, icon) => {
    expect(iconOf(factsOf(small, ids))).toBe(icon);
  });
});

describe('The stones', () => {
  test('of the plan are its actions, what is done first', () => {
    expect(actionStones(small, all)).toEqual({
      icons: ['done', 'done', 'on-track', 'changed', 'overdue', 'stopped'],
      done: 2,
      single: true,
    });
    expect(versionStones(small, 'plan')).toEqual(actionStones(small, all));
  });

  test('of a band are its promises', () => {
    expect(versionStones(small, '7-11').icons).toEqual(['done', 'changed', 'overdue']);
  });

  test('of Easy Read are the rows', () => {
    expect(versionStones(small, 'easy-read').icons).toEqual(['done', 'overdue']);
  });

  test('of a version that tells nothing are none', () => {
    expect(versionStones(small, '14-19').icons).toEqual([]);
  });

  test('of a plan that is too long are its recommendations', () => {
    const recommendations = Array.from({ length: 20 }, (_, index) =>
      recommendation(index + 1, `r${index}`, [
        row(
          String(index + 1),
          Array.from({ length: 10 }, (__, each) => action(`${index + 1}.${each + 1}`)),
        ),
      ]),
    );
    const long = plan({ recommendations });
    expect(recommendations.flatMap(actionsOf).length).toBeGreaterThan(MAX_STONES);
    expect(versionStones(long, 'plan')).toMatchObject({ single: false, done: 0 });
    expect(versionStones(long, 'plan').icons).toHaveLength(20);
  });

  test('are counted in the order of the path', () => {
    expect(iconCounts(['overdue', 'done', 'overdue'])).toEqual([
      { icon: 'done', n: 1 },
      { icon: 'overdue', n: 2 },
    ]);
  });
});
