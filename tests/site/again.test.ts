/** The same content gives the same site, byte by byte, wherever and whenever it is built. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { environmentOf, SECOND } from '../sites.ts';
import { filesOf } from './pages.ts';

/** Another folder, with a name that sorts and escapes in its own way. */
const folder = mkdtempSync(path.join(tmpdir(), 'Ünser Plan '));
const AGAIN = { ...SECOND, folder: path.join(folder, 'dist') };
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a build makes, or what is another’s. */
const NOT_COPIED = new Set(['.astro', '.build', '.git', 'dist', 'node_modules']);

/** Builds in that folder, in another time zone, language and year. */
function build(): Promise<number | null> {
  // Without what Vitest adds: a build would take its BASE_URL for the site's own.
  const { PATH, HOME } = process.env;
  const { CONTENT_DIR, BASE_PATH } = environmentOf(AGAIN);
  const started = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: {
      PATH,
      HOME,
      CONTENT_DIR,
      BASE_PATH,
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${pathToFileURL('tests/another-day.mjs').href}`,
    },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    started.on('close', resolve);
  });
}

test('two builds at once, elsewhere and in another year, give the same bytes, prints and all', async () => {
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.has(each))) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  expect(await Promise.all([build(), build()])).toEqual([0, 0]);

  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  expect(filesOf(AGAIN)).toEqual(filesOf(SECOND));
  const different = filesOf(SECOND)
    .filter((file) => statSync(path.join(SECOND.folder, file)).isFile())
    .filter((file) => {
      const [first, second] = [SECOND, AGAIN].map((site) =>
        readFileSync(path.join(site.folder, file)),
      );
      return !first || !second || !first.equals(second);
    });
  expect(different).toEqual([]);
}, 300_000);
