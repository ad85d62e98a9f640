import { describe, expect, test } from 'vitest';
import { byAge, stateOf, summarise, type State, type Status } from '../../src/lib/progress.ts';
import { UPDATE_STATUSES } from '../../src/lib/schema.ts';
import { action, date, update } from './make.ts';

const EDITION = '2020-06-30';

/** An action on which nobody has reported. */
const stateUntold = (...when: string[]): State => stateOf(action('1.1', ...when), [], EDITION);

describe('The status of an action', () => {
  test('is “not reported” as long as no update names it', () => {
    const others = [update('a', '2020-01-01', ['1.2', '1.11'], 'done')];
    expect(stateOf(action('1.1'), others, EDITION)).toEqual({
      status: 'not-reported',
      overdue: false,
    });
  });

  test.each(UPDATE_STATUSES)('is “%s” once an update says so', (status) => {
    const told = update('a', '2020-01-01', ['1.1'], status);
    expect(stateOf(action('1.1'), [told], EDITION)).toMatchObject({ status, update: told });
  });

  test('is that of the later update', () => {
    const updates = [
      update('b', '2020-01-01', ['1.1'], 'done'),
      update('a', '2020-02-01', ['1.1'], 'late'),
    ];
    expect(stateOf(action('1.1'), updates, EDITION).status).toBe('late');
  });

  test('knows nothing of updates after the edition, and all of those on its day', () => {
    const updates = [
      update('a', EDITION, ['1.1'], 'started'),
      update('b', '2020-07-01', ['1.1'], 'done'),
    ];
    expect(stateOf(action('1.1'), updates, EDITION).status).toBe('started');
  });
});

describe('Updates in the order of their age', () => {
  test('stand by the day they were reported, then by id', () => {
    const updates = [
      update('b', '2020-02-01', [], 'done'),
      update('c', '2020-01-01', [], 'done'),
      update('a', '2020-02-01', [], 'done'),
    ];
    expect(updates.sort(byAge).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

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
  const moved = (to?: string) =>
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

describe('Several actions together', () => {
  const states = (...statuses: Status[]): State[] =>
    statuses.map((status) => ({ status, overdue: status === 'late' }));

  test('show the one that needs attention most first, whatever their order', () => {
    const all: Status[] = [
      'done',
      'on-track',
      'started',
      'not-reported',
      'changed',
      'stopped',
      'late',
    ];
    expect([...summarise(states(...all)).counts.keys()]).toEqual(all.toReversed());
    expect(summarise(states(...all)).worst).toBe('late');
  });

  test('are counted, with those overdue', () => {
    expect(summarise(states('done', 'late', 'done', 'late', 'started'))).toEqual({
      total: 5,
      overdue: 2,
      worst: 'late',
      counts: new Map([
        ['late', 2],
        ['started', 1],
        ['done', 2],
      ]),
    });
  });

  test('are done when all of them are, and not before', () => {
    expect(summarise(states('done', 'done')).worst).toBe('done');
    expect(summarise(states('done', 'on-track')).worst).toBe('on-track');
  });

  test('that are none are nothing to boast of', () => {
    expect(summarise([])).toEqual({
      total: 0,
      overdue: 0,
      counts: new Map(),
      worst: 'not-reported',
    });
  });
});
