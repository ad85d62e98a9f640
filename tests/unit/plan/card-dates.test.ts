/** When a promise is to be kept, in the words of its card. */
import { describe, expect, test } from 'vitest';
import { action, date, page, plan, promise, recommendation, row } from '../../fixtures/make.ts';
import type { When } from '../../../src/lib/model/dates.ts';
import type { Band } from '../../../src/lib/model/versions.ts';
import { cardsOf } from '../../../src/lib/plan/cards.ts';
import { wordingOf } from '../../../src/lib/wording/wording.ts';

/** What a card says of “when”, for actions with these dates; an action without one is `[]`. */
function whenOf(
  band: Band,
  dates: readonly (readonly (string | When)[])[],
  roles: readonly string[] = [],
): readonly string[] | undefined {
  const actions = dates.map((each, index) => action(`1.${index + 1}`, ...each));
  const whole = plan({ recommendations: [recommendation(1, 'one', [row('1', actions)])] });
  const ids = actions.map(({ id }) => id);
  const covering = promise(ids, { dates: [...roles] });
  return cardsOf(whole, page(band, 'one', [covering]))[0]?.when;
}

const TRIAL = [date('by August 2020', 'trial'), date('by November 2020', 'roll-out')];

describe('For the young, the dates of a promise are one phrase', () => {
  test.each([
    ['one date', [['by June 2020']], 'By June 2020', 'By June 2020'],
    ['the same date twice', [['by June 2020'], ['by June 2020']], 'By June 2020', 'By June 2020'],
    ['a month without a word before it', [['June 2020']], 'In June 2020', 'In June 2020'],
    ['a day without a word before it', [['30 June 2020']], 'On 30 June 2020', 'On 30 June 2020'],
    ['a year', [['year 2020/21']], 'In the year 2020/21', 'In the year 2020/21'],
    [
      'a stretch of time',
      [['May 2020 to July 2021']],
      'From May 2020 to July 2021',
      'By July 2021',
    ],
    ['no end', [['from May 2020']], 'From May 2020', 'From May 2020'],
    ['all the time', [['ongoing']], 'All the time', undefined],
    [
      'a start, and then all the time',
      [['from May 2020', 'ongoing']],
      'From May 2020',
      'From May 2020',
    ],
    [
      'several dates of one action',
      [TRIAL],
      'From August 2020 to November 2020',
      'By November 2020',
    ],
    [
      'two dates',
      [['by July 2020'], ['by May 2020']],
      'From May 2020 to July 2020',
      'By July 2020',
    ],
    [
      'dates of different forms',
      [['autumn 2020'], ['September 2020 to July 2021'], ['by summer 2021']],
      'From autumn 2020 to summer 2021',
      'By summer 2021',
    ],
    [
      'several starts',
      [['from autumn 2020'], ['from July 2020']],
      'Starting between July 2020 and autumn 2020',
      'Starting by autumn 2020',
    ],
  ] as const)('%s', (_, dates, said, youngest) => {
    expect(whenOf('7-11', dates)).toEqual([said]);
    expect(whenOf('5-7', dates)).toEqual(youngest === undefined ? [] : [youngest]);
  });

  test('where the plan is silent, that is said; for the youngest, once for the page', () => {
    expect(whenOf('7-11', [[], []])).toEqual([wordingOf('7-11', plan({})).silent.when]);
    expect(whenOf('5-7', [[], []])).toEqual([]);
  });

  test('a date that is true of a part only says so', () => {
    expect(whenOf('7-11', [['by June 2020'], []])).toEqual(['Part of it by June 2020']);
    expect(whenOf('7-11', [['from June 2020'], ['ongoing']])).toEqual([
      'Part of it from June 2020',
    ]);
  });
});

describe('For those who hold somebody to them, all dates are there', () => {
  test.each([
    ['one date', [['by June 2020']], ['By June 2020']],
    ['the same date twice', [['by June 2020'], ['by June 2020']], ['By June 2020']],
    ['two dates', [['by July 2020'], ['by May 2020']], ['1.1: by July 2020', '1.2: by May 2020']],
    ['dates with roles', [TRIAL], ['Trial by August 2020; roll-out by November 2020']],
    ['none', [[]], [wordingOf('14-19', plan({})).silent.when]],
    ['some without', [[], ['by June 2020']], ['1.1: The plan does not say.', '1.2: by June 2020']],
  ] as const)('%s', (_, dates, said) => {
    for (const band of ['11-14', '14-19'] as const) expect(whenOf(band, dates)).toEqual(said);
  });
});

describe('A promise that is about one of several dates', () => {
  test('gives that one only', () => {
    expect(whenOf('5-7', [TRIAL], ['trial'])).toEqual(['By August 2020']);
    expect(whenOf('14-19', [TRIAL], ['trial'])).toEqual(['Trial by August 2020']);
  });
});
