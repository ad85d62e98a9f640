/** What a build says about its time: every step is named, the parts add up, and measuring changes nothing. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { STEPS, stepsLine, timed, timedLater } from '../../../src/build/steps.ts';

test('the line names every step, with seconds, and the memory', () => {
  const line = stepsLine();
  for (const step of ['pages', ...STEPS]) expect(line).toMatch(new RegExp(`\\b${step} \\d+\\.\\d`));
  expect(line).toMatch(/^took \d+\.\d s \(.*\), \d+ MiB at the most$/);
});

/** The seconds of a line, in its order: all, pages, then each step. */
const secondsIn = (line: string): number[] => [...line.matchAll(/-?\d+\.\d/g)].map(Number);

test('steps at the same time are not counted twice: the time belongs to the one that began last', async () => {
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => {
    clock.mockRestore();
  });
  const before = secondsIn(stepsLine());
  const documents = Promise.withResolvers<undefined>();
  const zip = Promise.withResolvers<undefined>();
  const longer = timedLater('documents', () => documents.promise);
  now += 2000;
  const shorter = timedLater('zip', () => zip.promise);
  now += 4000;
  zip.resolve(undefined);
  await shorter;
  now += 1000;
  documents.resolve(undefined);
  await longer;
  const took = secondsIn(stepsLine()).map((seconds, n) => seconds - (before[n] ?? 0));
  const expected: Readonly<Record<string, number>> = { documents: 3, zip: 4 };
  const parts = ['pages', ...STEPS].map((step) => expected[step] ?? 0);
  expect(took.map((seconds) => Number(seconds.toFixed(1)))).toEqual([7, ...parts]);
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
