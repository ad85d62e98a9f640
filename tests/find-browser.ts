/**
 * A Chromium for the tests: the one of the setting `BROWSER_PATH`, else Playwright's own, else the system's;
 * `node tests/find-browser.ts` installs one where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { onPath } from './support/machine.ts';

/** What the system's Chromium may be called; first the one that draws no window of its own, in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The browser's program, or nothing where there is none. */
export function findBrowser(): string | undefined {
  const { BROWSER_PATH: setting } = process.env;
  if (setting) return existsSync(setting) ? setting : undefined;
  const own = chromium.executablePath();
  return existsSync(own) ? own : NAMES.map(onPath).find(Boolean);
}

/** Runs a program and hides its progress. If it fails, its errors are shown, and each line only once. */
function run(command: string, ...words: string[]): boolean {
  const { status, stderr, error } = spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  else if (status !== 0) console.error([...new Set(stderr.trimEnd().split('\n'))].join('\n'));
  return status === 0;
}

/** Installs Debian's package, where we may. */
function installPackage(): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  run('apt-get', 'update', '-qq');
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', 'install', '-y', '-qq', name),
  );
}

/** Debian's package comes first: Playwright tries a download that fails five times, and no setting changes that. */
function install(): void {
  console.log('There is no Chromium for the tests. Installing one…');
  if (installPackage() && findBrowser()) return;
  run('npx', 'playwright', 'install', '--no-shell', '--no-progress', 'chromium');
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
