/** What a build says of its time. No time is asserted: only that every step is named, and work is not changed by it. */
import { expect, test } from 'vitest';
import { STEPS, stepsLine, timed, timedLater } from '../../src/steps.ts';

test('the line names every step, with seconds, and the memory', () => {
  const line = stepsLine();
  for (const step of ['pages', ...STEPS]) expect(line).toMatch(new RegExp(`\\b${step} \\d+\\.\\d`));
  expect(line).toMatch(/^took \d+\.\d s \(.*\), \d+ MiB at the most$/);
});

test('timed work gives what it gave, and throws what it threw', async () => {
  expect(timed('zip', () => 7)).toBe(7);
  await expect(timedLater('zip', () => Promise.resolve(7))).resolves.toBe(7);
  expect(() =>
    timed('zip', () => {
      throw new Error('no');
    }),
  ).toThrow('no');
});
