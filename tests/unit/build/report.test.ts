/** What a build prints. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { StepLog } from '../../../src/build/report.ts';

/** A log, and all that it has written so far. */
function logTo(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { log: new StepLog(2, { isTTY, write }), written };
}

test('A line for each step says what it came to and how long it took', async () => {
  const { log, written } = logTo(false);
  const pages = await log.step(
    'pages',
    (note) => {
      note('7');
      return Promise.resolve(12);
    },
    (count) => `${count} pages`,
  );
  log.say('Well done.');
  expect(pages).toBe(12);
  expect(written.join('')).toMatch(/^pages +\d+\.\d s {2}12 pages\nWell done\.\n$/);
});

test('A terminal shows how far the build is, and in the end only the lines', async () => {
  const { log, written } = logTo(true);
  await log.step('pages', (note) => {
    note('7 files');
  });
  await log.step('links', () => undefined);
  const shown = written.map((text) => text.replace('\r\u001B[K', ''));
  expect(shown).toEqual([
    '░░░░░░░░░░░░░░░░░░░░ pages ',
    '░░░░░░░░░░░░░░░░░░░░ pages 7 files',
    expect.stringMatching(/^pages +\d+\.\d s\n$/),
    '██████████░░░░░░░░░░ links ',
    expect.stringMatching(/^links +\d+\.\d s\n$/),
  ]);
  // Each text begins by deleting the line before it.
  expect(written.every((text) => text.startsWith('\r\u001B[K'))).toBe(true);
});

test('A step that fails says nothing: the build says why', async () => {
  const { log, written } = logTo(false);
  const failed = log.step('links', () => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(written).toEqual([]);
});

test('A long report reaches its end, also through a pipe', () => {
  const long = `
    import { BuildError, endWith } from './src/build/report.ts';
    endWith(new BuildError('The content has errors (above).', ['x'.repeat(500_000)]), 'no-such-site');
  `;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', long], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.replace('x'.repeat(500_000), '')).toBe(
    '\nThe content has errors (above). Nothing was published.\n',
  );
});
