/** No number twice, and every action numbered after its row. */
import { describe, expect, test } from 'vitest';
import { copy, edit, FILES, problemsOf } from '../../fixtures/content.ts';

const { first, second, third } = FILES;

describe('Numbers', () => {
  test.each([
    [
      'of two recommendations',
      edit(third, 'number: 3\n', 'number: 2\n'),
      third,
      /two of recommendation 2\. Give each its own number/,
    ],
    [
      'of two rows',
      edit(third, 'number: 3A', 'number: 2A'),
      third,
      /two of row 2A\. Give each its own number/,
    ],
    [
      'of two actions',
      edit(third, "id: '3A.2'", "id: '3A.1'"),
      third,
      /two of action 3A\.1\. Give each its own number/,
    ],
    [
      'of an action in another row',
      edit(second, "id: '2A.3'", "id: '1B.4'"),
      second,
      /Action 1B\.4 is in row 2A, so its number must begin with “2A\.”/,
    ],
  ])('%s are found', (_, change, file, says) => {
    const { problems, found } = problemsOf(change);
    expect(found.filter((_, n) => says.test(problems[n]?.message ?? ''))).toEqual([
      expect.stringMatching(`^${file}:\\d+:\\d+ schema/numbering$`),
    ]);
  });
});

test('Refused is a slug that another recommendation has', () => {
  const again = 'plan/recommendations/04-safer-journeys.yaml';
  const { found } = problemsOf(copy(first, again), edit(again, 'number: 1\n', 'number: 4\n'));
  expect(found).toContain(`${again}:2:7 schema/numbering`);
});
