/** Work on many pages is shared between threads, and none of it is lost or out of order. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { brokenLinks, goals } from '../../../src/build/check-links.ts';
import { inThreads } from '../../../src/build/threads.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-threads-'));
const SITE = new URL('https://plan.example/');

/** More than one thread takes at once, and no round number. */
const PAGES = 777;

const fileOf = (n: number): string => path.join(folder, String(n), 'index.html');
const pageTo = (...goals: readonly string[]): string =>
  `<h1 id="top">Page</h1>${goals.map((goal) => `<a href="${goal}">Go</a>`).join('')}`;

/** Writes pages that each lead to the next. */
function writePages(...numbers: readonly number[]): void {
  for (const n of numbers) writeFileSync(fileOf(n), pageTo(`/${(n % PAGES) + 1}/#top`));
}

beforeAll(() => {
  const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
  for (const n of numbers) mkdirSync(path.join(folder, String(n)));
  writePages(...numbers);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what threads answer is in the order of the files', async () => {
  const module = new URL('../../../src/build/check-links.ts', import.meta.url).href;
  const files = Array.from({ length: PAGES }, (_, index) => `${index + 1}/index.html`);
  const answers = await inThreads(module, goals, { folder, files, site: SITE.href });
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.flatMap(({ there }) => there)).toEqual(files.map((file) => `${file}#top`));
});

test('links from each of many pages to the next are all good', async () => {
  expect(await brokenLinks(folder, SITE)).toEqual([]);
});

test('a broken link on the first and on the last of many pages is found, each under its page', async () => {
  onTestFinished(() => {
    writePages(1, PAGES);
  });
  writeFileSync(fileOf(1), pageTo('/nowhere/'));
  writeFileSync(fileOf(PAGES), pageTo('/1/#nowhere'));
  const broken = await brokenLinks(folder, SITE);
  expect(broken).toEqual([
    expect.stringMatching(/^1\/index\.html .*“\/nowhere\/”/),
    expect.stringMatching(/^777\/index\.html .*“\/1\/#nowhere”/),
  ]);
});
