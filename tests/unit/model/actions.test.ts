import { describe, expect, test } from 'vitest';
import { action, plan, recommendation, row, update } from '../../fixtures/make.ts';
import { allFacts, factsIn, factsOf } from '../../../src/lib/model/actions.ts';
import { countIcons } from '../../../src/lib/model/status.ts';

const measure = { says: 'Fewer children wait.', indicators: [], when: [], actions: ['1.2'] };
const first = row('1', [action('1.1', 'by May 2020'), action('1.2')], {
  lead: [
    { body: 'team', actions: ['1.1'] },
    { body: 'school', actions: [] },
  ],
  measures: [measure],
});
const second = row('2', [action('2.1')]);
const one = recommendation(1, 'one', [first, second]);
const small = plan({
  recommendations: [one],
  updates: [update('a', '2020-06-01', ['1.2', '2.1'], 'done')],
});

describe('What is known of an action', () => {
  test('is where it is, who leads it, how it is measured and how it stands', () => {
    expect(factsOf(small, ['1.1'])).toMatchObject([
      { row: first, recommendation: one, leads: ['team', 'school'], measures: [], overdue: true },
    ]);
    expect(factsOf(small, ['1.2'])).toMatchObject([
      { leads: ['school'], measures: [measure], status: 'done', overdue: false },
    ]);
  });

  test('is given in the order of what was asked, without what the plan does not have', () => {
    const ids = factsOf(small, ['2.1', '9.9', '1.1']).map((facts) => facts.action.id);
    expect(ids).toEqual(['2.1', '1.1']);
    expect(allFacts(small).map((facts) => facts.action.id)).toEqual(['1.1', '1.2', '2.1']);
  });

  test('is counted for rows together', () => {
    expect(countIcons(factsIn(small, [first, second]))).toEqual([
      { icon: 'overdue', n: 1 },
      { icon: 'not-reported', n: 1 },
      { icon: 'done', n: 2 },
    ]);
    expect(countIcons(factsIn(small, [second]))).toEqual([{ icon: 'done', n: 1 }]);
  });
});
