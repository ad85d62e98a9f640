/** A line of what is due next is headed by the promise whose date it is. */
import { expect, test } from 'vitest';
import { action, date, page, plan, promise, recommendation, row } from '../../fixtures/make.ts';
import { factsOf } from '../../../src/lib/model/actions.ts';
import { actionLine } from '../../../src/lib/progress/action-lines.ts';

const whole = plan({
  recommendations: [
    recommendation(1, 'one', [
      row('1', [action('1.1', date('June 2020', 'rules'), date('October 2020', 'teams'))]),
    ]),
  ],
  pages: [
    page('7-11', 'one', [
      promise(['1.1'], { says: 'Teams will change.', dates: ['teams'] }),
      promise(['1.1'], { says: 'Rules will be agreed.', dates: ['rules'] }),
    ]),
  ],
});

test.each([
  ['rules', 'Rules will be agreed.'],
  ['teams', 'Teams will change.'],
])('the date for “%s” is under “%s”', (role, says) => {
  const [facts] = factsOf(whole, ['1.1']);
  expect(facts && actionLine(whole, '7-11', facts, undefined, role).says).toBe(says);
});
