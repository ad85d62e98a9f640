/**
 * A Chromium for the tests: the one of the setting `BROWSER_PATH`, else Playwright's own, else the system's;
 * `node tests/find-browser.ts` installs one where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** What the system's Chromium may be called; first the one that draws no window of its own, in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(existsSync);
}

/** The browser's program, or nothing where there is none. */
export function findBrowser(): string | undefined {
  const { BROWSER_PATH: setting } = process.env;
  if (setting) return existsSync(setting) ? setting : undefined;
  const own = chromium.executablePath();
  return existsSync(own) ? own : NAMES.map(onPath).find(Boolean);
}

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Playwright's installer, then Debian's packages where we may install them. */
function install(): void {
  if (run('npx', 'playwright', 'install', 'chromium') && findBrowser()) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  if (!run('apt-get', 'update', '-qq')) return;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (run('apt-get', 'install', '-y', '-qq', name)) return;
  }
}

if (import.meta.main) {
  if (!findBrowser() && !process.env.BROWSER_PATH) install();
  if (!findBrowser()) {
    console.error(
      'The tests need Chromium: install it (Debian: apt-get install chromium) or set BROWSER_PATH to its program.',
    );
    process.exitCode = 1;
  }
}
