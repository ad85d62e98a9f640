import { describe, expect, test } from 'vitest';
import { action, date, update } from '../../fixtures/make.ts';
import {
  countIcons,
  iconOf,
  stateOf,
  type Status,
  type StatusFlag,
} from '../../../src/lib/model/status.ts';
import { byAge, UPDATE_STATUSES } from '../../../src/lib/model/updates.ts';

const EDITION = '2020-06-30';

describe('The status of an action', () => {
  test('is “not reported” as long as no update names it', () => {
    const others = [update('a', '2020-01-01', ['1.2', '1.11'], 'done')];
    expect(stateOf(action('1.1'), others, EDITION)).toEqual({
      status: 'not-reported',
      overdue: false,
      dates: [],
      updates: [],
    });
  });

  test.each(UPDATE_STATUSES)('is “%s” once an update says so', (status) => {
    const told = update('a', '2020-01-01', ['1.1'], status);
    expect(stateOf(action('1.1'), [told], EDITION)).toMatchObject({ status, updates: [told] });
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
  test('are in the order of the day they were reported, then of when they happened, then as they were added', () => {
    const updates = [
      update('b', '2020-02-01', [], 'done', { number: 4 }),
      update('happened', '2020-02-01', [], 'done', { number: 5, happened: date('January 2020') }),
      update('earlier', '2020-01-01', [], 'done', { number: 6 }),
      update('a', '2020-02-01', [], 'done', { number: 7 }),
    ];
    expect(updates.sort(byAge).map(({ id }) => id)).toEqual(['earlier', 'happened', 'b', 'a']);
  });
});

describe('Several actions together', () => {
  const states = (...statuses: Status[]): StatusFlag[] =>
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
    expect(countIcons(states(...all)).map(({ icon }) => icon)).toEqual([
      'overdue',
      ...all.toReversed(),
    ]);
    expect(iconOf(states(...all))).toBe('overdue');
  });

  test('are counted, with those overdue', () => {
    expect(countIcons(states('done', 'late', 'done', 'late', 'started'))).toEqual([
      { icon: 'overdue', n: 2 },
      { icon: 'late', n: 2 },
      { icon: 'started', n: 1 },
      { icon: 'done', n: 2 },
    ]);
  });

  test('are done when all of them are, and not before', () => {
    expect(iconOf(states('done', 'done'))).toBe('done');
    expect(iconOf(states('done', 'on-track'))).toBe('on-track');
  });

  test('that are none are nothing to boast of', () => {
    expect(countIcons([])).toEqual([]);
    expect(iconOf([])).toBe('not-reported');
  });
});
