/**
 * What a build says of its time. How long is not asserted: only that every step is named, that the parts add up, and that
 * work is not changed by it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { STEPS, stepsLine, timed, timedLater } from '../../../src/build/steps.ts';

test('the line names every step, with seconds, and the memory', () => {
  const line = stepsLine();
  for (const step of ['pages', ...STEPS]) expect(line).toMatch(new RegExp(`\\b${step} \\d+\\.\\d`));
  expect(line).toMatch(/^took \d+\.\d s \(.*\), \d+ MiB at the most$/);
});

test('steps at the same time are not counted twice', async () => {
  await Promise.all([
    timedLater('documents', () => wait(120)),
    timedLater('share images', () => wait(120)),
    timedLater('zip', () => wait(120)),
  ]);
  const [all = 0, ...parts] = [...stepsLine().matchAll(/-?\d+\.\d/g)].map(Number);
  const sum = parts.reduce((before, part) => before + part, 0);
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
  // Each figure is rounded.
  expect(Math.abs(sum - all)).toBeLessThan(0.1 * (parts.length + 1));
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
