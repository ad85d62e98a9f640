/** When a promise is to be kept, in the words of its card. */
import { describe, expect, test } from 'vitest';
import { action, date, page, plan, promise, recommendation, row } from '../../fixtures/make.ts';
import type { When } from '../../../src/lib/model/dates.ts';
import type { Band } from '../../../src/lib/model/versions.ts';
import { cardsOf } from '../../../src/lib/plan/cards.ts';
import { wordingOf } from '../../../src/lib/wording/wording.ts';

const words = wordingOf('7-11', plan({}));

/** What a card says of “when”, for actions with these dates; an action without one is `[]`. */
function whenOf(band: Band, ...dates: readonly (readonly (string | When)[])[]): string {
  const actions = dates.map((each, index) => action(`1.${index + 1}`, ...each));
  const whole = plan({ recommendations: [recommendation(1, 'one', [row('1', actions)])] });
  const covering = promise(actions.map(({ id }) => id));
  return cardsOf(whole, page(band, 'one', [covering]))[0]?.when ?? '';
}

const TRIAL = [date('by August 2020', 'trial'), date('by November 2020', 'roll-out')];

describe('For the young, the dates of a promise are few', () => {
  test.each([
    ['one date', [['by June 2020']], 'By June 2020'],
    ['the same date twice', [['by June 2020'], ['by June 2020']], 'By June 2020'],
    ['a month without a word before it', [['June 2020']], 'In June 2020'],
    ['a day without a word before it', [['30 June 2020']], 'On 30 June 2020'],
    ['a stretch of time', [['May 2020 to July 2021']], 'May 2020 to July 2021'],
    ['no end', [['from May 2020']], 'From May 2020'],
    ['all the time', [['ongoing']], 'Ongoing'],
    ['several dates of one action: the last', [TRIAL], 'By November 2020'],
    ['two dates', [['by July 2020'], ['by May 2020']], 'Some by May 2020, all by July 2020'],
    [
      'three dates: the first and the last',
      [['by July 2020'], ['by May 2020'], ['by December 2020']],
      'Some by May 2020, all by December 2020',
    ],
  ] as const)('%s', (_, dates, said) => {
    for (const band of ['5-7', '7-11'] as const) expect(whenOf(band, ...dates)).toBe(said);
  });

  test('where the plan is silent, that is said', () => {
    expect(whenOf('7-11', [], [])).toBe(words.silent.when);
  });

  test('where some have no date, that is said, too', () => {
    expect(whenOf('7-11', ['by June 2020'], [])).toBe(
      `Some by June 2020. ${words.dates.someHaveNone}`,
    );
  });

  test.each([['from July 2020'], ['ongoing']])(
    'but “%s” is not taken for having none, and nothing is said to be all done by a day',
    (open) => {
      const said = whenOf('7-11', ['by May 2020'], [open]);
      expect(said).not.toContain(words.dates.someHaveNone);
      expect(said).not.toMatch(/\ball\b/i);
      expect(said).toContain('by May 2020');
    },
  );
});

describe('For those who hold somebody to them, all dates are there', () => {
  test.each([
    ['one date', [['by June 2020']], 'By June 2020'],
    ['the same date twice', [['by June 2020'], ['by June 2020']], 'By June 2020'],
    ['two dates', [['by July 2020'], ['by May 2020']], 'By July 2020; by May 2020'],
    ['dates with roles', [TRIAL], 'Trial by August 2020; roll-out by November 2020'],
    ['no end', [['by May 2020'], ['from July 2020']], 'By May 2020; from July 2020'],
  ] as const)('%s', (_, dates, said) => {
    for (const band of ['11-14', '14-19'] as const) expect(whenOf(band, ...dates)).toBe(said);
  });

  test('where the plan is silent, that is said', () => {
    expect(whenOf('14-19', [])).toBe(wordingOf('14-19', plan({})).silent.when);
  });

  test('where some have no date, that is said, too', () => {
    expect(whenOf('14-19', [], ['by June 2020'])).toBe(
      `By June 2020. ${wordingOf('14-19', plan({})).dates.someHaveNone}`,
    );
  });
});
