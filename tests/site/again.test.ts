/** The same content gives the same site, byte by byte, wherever and whenever it is built. */
import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../support/differences.ts';
import { SECOND } from '../support/sites.ts';
import { buildIn, copyOfProject, removeCopy } from '../support/copies.ts';

const folder = copyOfProject();
const AGAIN = { ...SECOND, folder: path.join(folder, 'dist') };
afterAll(() => {
  removeCopy(folder);
});

/** Another time zone, language and year. */
const ELSEWHERE = {
  TZ: 'Pacific/Auckland',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL('tests/support/another-day.mjs').href}`,
};

test('two builds at once, elsewhere and in another year, give the same bytes, prints and all', async () => {
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  const builds = [buildIn(folder, AGAIN, ELSEWHERE), buildIn(folder, AGAIN, ELSEWHERE)];
  expect(await Promise.all(builds)).toEqual([0, 0]);

  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  expect(differences(SECOND.folder, AGAIN.folder)).toEqual([]);
}, 300_000);
