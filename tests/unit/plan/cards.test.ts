/** What a promise card says of who, how it stands and what it covers. Its dates are in card-dates.test.ts. */
import { describe, expect, test } from 'vitest';
import {
  action,
  body,
  page,
  plan,
  promise,
  recommendation,
  row,
  update,
} from '../../fixtures/make.ts';
import { factsOf } from '../../../src/lib/model/actions.ts';
import type { Plan } from '../../../src/lib/model/plan.ts';
import type { Row } from '../../../src/lib/model/recommendations.ts';
import type { Update } from '../../../src/lib/model/updates.ts';
import type { Band } from '../../../src/lib/model/versions.ts';
import { cardsOf, type Card } from '../../../src/lib/plan/cards.ts';
import { statusLabels, wordingOf } from '../../../src/lib/wording/wording.ts';

/** A plan of one row with four actions; one leads the first, another all. */
const planWith = (more: Partial<Row> = {}, updates: readonly Update[] = []): Plan =>
  plan({
    recommendations: [
      recommendation(1, 'one', [
        row('1', [action('1.1', 'by May 2020'), action('1.2'), action('1.3'), action('1.4')], more),
      ]),
    ],
    bodies: {
      team: body('Multi-Agency Team', 'The helpers'),
      school: body('School Service', 'The schools'),
    },
    updates,
  });

/** The card of a promise in a band. */
function cardOf(whole: Plan, band: Band, covers: readonly string[]): Card {
  const [card] = cardsOf(whole, page(band, 'one', [promise(covers)]));
  if (!card) throw new Error('There is no card.');
  return card;
}

const LEADS: Partial<Row> = {
  lead: [
    { body: 'school', actions: ['1.1'] },
    { body: 'team', actions: [] },
  ],
};

describe('A promise card says who leads', () => {
  test.each([
    ['5-7', ['The schools and the helpers']],
    ['7-11', ['The schools · The helpers']],
    ['11-14', ['School Service · Multi-Agency Team']],
    ['14-19', ['School Service · Multi-Agency Team']],
  ] as const)('for ages %s as %j', (band, who) => {
    expect(cardOf(planWith(LEADS), band, ['1.1']).who).toEqual(who);
  });

  test('only where they lead an action that it covers', () => {
    expect(cardOf(planWith(LEADS), '5-7', ['1.2']).who).toEqual(['The helpers']);
  });

  test('and names each only once', () => {
    expect(cardOf(planWith(LEADS), '7-11', ['1.1', '1.2', '1.3']).who).toEqual([
      'The schools · The helpers',
    ]);
  });

  test('action by action, for those who will hold somebody to it', () => {
    expect(cardOf(planWith(LEADS), '14-19', ['1.1', '1.2', '1.3']).who).toEqual([
      '1.1: School Service · Multi-Agency Team',
      '1.2, 1.3: Multi-Agency Team',
    ]);
  });

  test('as the row’s, where the plan gives several for the row and does not say who leads what', () => {
    const bodies = ['school', 'team'].map((id) => ({ body: id, actions: [] }));
    expect(cardOf(planWith({ lead: bodies }), '14-19', ['1.1', '1.2']).who).toEqual([
      'School Service · Multi-Agency Team (for row 1 as a whole)',
    ]);
    expect(cardOf(planWith({ lead: bodies }), '11-14', ['1.1']).who).toEqual([
      'School Service · Multi-Agency Team',
    ]);
  });

  test('and who helps, where a card says everything', () => {
    const helpers = [{ body: 'team', actions: ['1.1'] }];
    expect(cardOf(planWith({ helpers }), '14-19', ['1.1']).helpers).toEqual(['Multi-Agency Team']);
    expect(cardOf(planWith({ helpers }), '14-19', ['1.2']).helpers).toEqual([
      wordingOf('14-19', planWith()).silent.who,
    ]);
    expect(cardOf(planWith({ helpers }), '11-14', ['1.1']).helpers).toEqual([]);
  });

  test('or that the plan does not say, or that its numbering is unclear', () => {
    const { silent } = wordingOf('14-19', planWith());
    expect(cardOf(planWith(), '14-19', ['1.1']).who).toEqual([silent.who]);
    const unclear = plan({
      recommendations: [
        recommendation(1, 'one', [row('1', [{ ...action('1.1'), leadUnclear: true }])]),
      ],
    });
    expect(cardOf(unclear, '14-19', ['1.1']).who).toEqual([silent.unclearWho]);
  });

  test('for the youngest in five words, or not at all', () => {
    const long = { lead: [{ body: 'long', actions: [] }] };
    const whole = planWith(long);
    const bodies = new Map([['long', body('A', 'The team for lessons outside schools')]]);
    expect(cardOf({ ...whole, bodies }, '5-7', ['1.1']).who).toEqual([]);
    expect(cardOf(planWith(), '5-7', ['1.1']).who).toEqual([]);
  });
});

describe('A promise card says how it stands', () => {
  const words = wordingOf('14-19', planWith());
  const now = (covers: readonly string[], ...updates: Update[]): readonly string[] =>
    cardOf(planWith({}, updates), '14-19', covers).now.map(({ text }) => text);
  const part = (n: number, total: number, status: string): string => `${n} of ${total}: ${status}`;

  test('with one status alone where all its actions have it', () => {
    expect(now(['1.2', '1.3'])).toEqual([words.status['not-reported']]);
    expect(now(['1.2', '1.3'], update('a', '2020-01-01', ['1.2', '1.3'], 'done'))).toEqual([
      words.status.done,
    ]);
  });

  test('with counts, the worst first, where they differ', () => {
    const updates = [
      update('a', '2020-01-01', ['1.2'], 'done'),
      update('b', '2020-01-02', ['1.3'], 'late'),
    ];
    expect(now(['1.2', '1.3', '1.4'], ...updates)).toEqual([
      part(1, 3, words.status.late),
      part(1, 3, words.status['not-reported']),
      part(1, 3, words.status.done),
    ]);
  });

  test('with what is overdue before everything else', () => {
    expect(now(['1.1'])).toEqual([words.overdue, words.status['not-reported']]);
    expect(now(['1.1', '1.2'])).toEqual([part(1, 2, words.overdue), words.status['not-reported']]);
  });

  test('as the edition knows it', () => {
    expect(now(['1.2'], update('a', '2020-07-01', ['1.2'], 'done'))).toEqual([
      words.status['not-reported'],
    ]);
  });

  test.each(['5-7', '7-11', '11-14', '14-19', 'easy-read', 'plan'] as const)(
    'in the words of version %s',
    (version) => {
      const own = wordingOf(version, planWith());
      const late = { status: 'late', overdue: true } as const;
      expect(statusLabels([late, late], own)).toEqual([
        { icon: 'overdue', text: own.overdue },
        { icon: 'late', text: own.status.late },
      ]);
    },
  );
});

describe('A promise card', () => {
  test('has the words of its promise, and its picture where there is one', () => {
    const whole = planWith();
    const cards = cardsOf(
      whole,
      page('7-11', 'one', [
        promise(['1.1'], { says: 'First.', know: 'Look.', picture: 'clock' }),
        promise(['1.2', '1.3'], { says: 'Second.', know: 'Ask.' }),
      ]),
    );
    expect(cards).toMatchObject([
      { says: 'First.', know: 'Look.', picture: 'clock', actions: factsOf(whole, ['1.1']) },
      { says: 'Second.', know: 'Ask.', actions: factsOf(whole, ['1.2', '1.3']) },
    ]);
    expect(cards[1]).not.toHaveProperty('picture');
  });
});
