import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environmentOf, SECOND } from '../sites.ts';
import { filesOf } from './pages.ts';

const AGAIN = { ...SECOND, folder: '.build/again' };
afterAll(() => {
  rmSync(AGAIN.folder, { recursive: true, force: true });
});

/** Without what Vitest adds: a build would take its BASE_URL for the site's own. */
const { PATH, HOME } = process.env;
const { CONTENT_DIR, BASE_PATH } = environmentOf(AGAIN);
const env = { PATH, HOME, CONTENT_DIR, BASE_PATH };

test('a second build gives the same bytes, prints and all', () => {
  const { status } = spawnSync('npm', ['run', 'build', '--', '--outDir', AGAIN.folder], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(0);
  expect(filesOf(AGAIN)).toEqual(filesOf(SECOND));
  const different = filesOf(SECOND)
    .filter((file) => /\.\w+$/.test(path.basename(file)))
    .filter((file) => {
      const [first, second] = [SECOND, AGAIN].map(({ folder }) =>
        readFileSync(path.join(folder, file)),
      );
      return !first || !second || !first.equals(second);
    });
  expect(different).toEqual([]);
});
