import { describe, expect, test } from 'vitest';
import { action, date, update } from '../../fixtures/make.ts';
import { stateOf, type State } from '../../../src/lib/model/status.ts';
import type { Update } from '../../../src/lib/model/updates.ts';

const EDITION = '2020-06-30';

/** An action on which nobody has reported. */
const stateUntold = (...when: string[]): State => stateOf(action('1.1', ...when), [], EDITION);

describe('An action is overdue', () => {
  test.each([
    ['before its last day', 'July 2020', false],
    ['on its last day', 'June 2020', false],
    ['on the day itself', '30 June 2020', false],
    ['the day after', '29 June 2020', true],
    ['long after', 'by 2018', true],
    ['when its stretch of time is over', 'May 2019 to May 2020', true],
    ['while its stretch of time goes on', 'May 2020 to May 2021', false],
    ['however long ago it began', 'from May 2001', false],
    ['while it is ongoing', 'ongoing', false],
  ])('%s (%s): %s', (_, when, overdue) => {
    expect(stateUntold(when).overdue).toBe(overdue);
  });

  test('never, where the plan gives no date', () => {
    expect(stateUntold()).not.toHaveProperty('due');
    expect(stateUntold().overdue).toBe(false);
  });

  test('by the last of its dates', () => {
    expect(stateUntold('May 2020', 'July 2020')).toMatchObject({
      overdue: false,
      due: '2020-07-31',
    });
    expect(stateUntold('March 2020', 'May 2020').overdue).toBe(true);
  });

  test.each([
    ['started', true],
    ['on-track', true],
    ['late', true],
    ['changed', true],
    ['done', false],
    ['stopped', false],
  ] as const)('with the status “%s”: %s', (status, overdue) => {
    const told = update('a', '2020-01-01', ['1.1'], status);
    expect(stateOf(action('1.1', 'by May 2020'), [told], EDITION).overdue).toBe(overdue);
  });
});

describe('A change of the date', () => {
  const planned = action('1.1', 'by March 2020');
  const moved = (to?: string): Update =>
    update('a', '2020-04-01', ['1.1'], 'changed', to === undefined ? {} : { when: date(to) });

  test.each([
    ['to a day to come', 'by July 2020', false, '2020-07-31'],
    ['to a day that has passed, too', 'by May 2020', true, '2020-05-31'],
    ['to no end', 'from July 2020', false, undefined],
  ])('%s decides', (_, when, overdue, due) => {
    const state = stateOf(planned, [moved(when)], EDITION);
    expect([state.overdue, state.due]).toEqual([overdue, due]);
  });

  test('without a new date leaves the old one', () => {
    expect(stateOf(planned, [moved()], EDITION)).toMatchObject({
      overdue: true,
      due: '2020-03-31',
    });
  });

  test('still decides when a later update has another status', () => {
    const updates = [moved('by May 2020'), update('b', '2020-06-01', ['1.1'], 'started')];
    expect(stateOf(planned, updates, EDITION)).toMatchObject({
      status: 'started',
      overdue: true,
      due: '2020-05-31',
    });
  });

  test('is overruled by a later change', () => {
    const updates = [
      moved('by May 2020'),
      update('b', '2020-06-01', ['1.1'], 'changed', { when: date('by August 2020') }),
    ];
    expect(stateOf(planned, updates, EDITION).due).toBe('2020-08-31');
  });

  test('after the edition is not known yet', () => {
    expect(stateOf(planned, [moved('by July 2020')], '2020-03-31').due).toBe('2020-03-31');
  });
});
