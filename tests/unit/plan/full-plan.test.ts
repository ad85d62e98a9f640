import { describe, expect, test } from 'vitest';
import { action, body, plan, recommendation, row, update } from '../../fixtures/make.ts';
import { rowView } from '../../../src/lib/plan/full-plan.ts';

const first = row('1', [action('1.1', 'by May 2020'), action('1.2')], {
  outcomes: ['safe'],
  lead: [
    { body: 'team', actions: ['1.1'] },
    { body: 'school', actions: [] },
  ],
  helpers: [
    { body: 'school', actions: [] },
    { body: 'team', actions: [] },
  ],
});

const small = plan({
  recommendations: [recommendation(1, 'one', [first])],
  bodies: {
    team: body('Multi-Agency Team', 'The helpers'),
    school: body('School Service', 'The schools'),
  },
  updates: [update('a', '2020-06-01', ['1.2'], 'done')],
  more: { outcomes: new Map([['safe', { name: 'Stay Safe', alsoWritten: [], plain: 'Safe.' }]]) },
});

describe('A row, ready to show', () => {
  const view = rowView(small, first);

  test('has the exact names of aims and helpers, in order', () => {
    expect(view.outcomes).toEqual(['Stay Safe']);
    expect(view.helpers.map(({ name }) => name)).toEqual(['School Service', 'Multi-Agency Team']);
  });

  test('says which actions a body leads, where the source numbers them', () => {
    expect(view.leads).toEqual([
      { id: 'team', name: 'Multi-Agency Team', actions: ['1.1'] },
      { id: 'school', name: 'School Service', actions: [] },
    ]);
  });

  test('says how each action stands', () => {
    expect(
      view.actions.map(({ action: { id }, status, overdue }) => [id, status, overdue]),
    ).toEqual([
      ['1.1', 'not-reported', true],
      ['1.2', 'done', false],
    ]);
  });
});
