/** “What has happened so far” of an Easy Read. */
import { expect, test } from 'vitest';
import { action, plan, recommendation, row, update } from '../../fixtures/make.ts';
import { happenedSection } from '../../../src/lib/plan/easy-read-progress.ts';
import { wordingOf } from '../../../src/lib/wording/wording.ts';

const wholeWith = (...updates: ReturnType<typeof update>[]) =>
  plan({
    recommendations: [
      recommendation(1, 'one', [row('1', [action('1.1', 'by May 2020'), action('1.2')])]),
      recommendation(2, 'two', [row('2', [action('2.1')])]),
    ],
    updates,
  });
const said = (...given: Parameters<typeof happenedSection>) =>
  happenedSection(...given).ideas.map(({ says }) => says.join(' '));
const { happened, updates: heading } = wordingOf('easy-read', plan({}));

test('where nothing was reported, it says so, and for which day', () => {
  expect(happenedSection(wholeWith(), 'two').heading).toBe(heading);
  expect(said(wholeWith(), 'two')).toEqual([
    'This part has 1 thing to do. This is how things were on 30 June 2020.',
    happened.all['not-reported'],
  ]);
});

test('it counts how things are going, the worst first, and tells the news of this part only', () => {
  const told = { 'easy-read': { title: 'Half', says: 'One. Two. Three. Four.' } };
  const half = update('half', '2020-06-30', ['1.2'], 'done', { told });
  const other = update('other', '2020-06-30', ['2.1'], 'late', { told });
  expect(said(wholeWith(half, other), 'one')).toEqual([
    'There are 2 things to do. This is how things were on 30 June 2020.',
    'The day for 1 of them has passed.',
    'We have not been told yet how 1 of them is going.',
    '1 of them is done.',
    'One. Two. Three.',
    'Four. We were told this on 30 June 2020.',
  ]);
});

test('news that came with the plan has no day', () => {
  const told = { 'easy-read': { title: 'Begun', says: 'It has begun.' } };
  const news = update('begun', '2020-06-30', ['2.1'], 'started', { told, inPlan: true });
  expect(said(wholeWith(news), 'two').at(-1)).toBe('It has begun. The plan itself says this.');
});
