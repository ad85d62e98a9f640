/** Copies of the project, to build it in another folder. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { environmentOf, type TestSite } from './sites.ts';

/** What a build makes, or what is not the project’s own. */
const NOT_COPIED = new Set(['.astro', '.build', '.git', 'dist', 'node_modules']);

/** A copy without packages, in a folder whose name needs escaping and sorts unusually. */
export function copyOfProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'Ünser Plan '));
  for (const name of readdirSync('.').filter((each) => !NOT_COPIED.has(each))) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** Deletes a copy. */
export const removeCopy = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Builds a site in a copy. @param hear gets what the build prints, as it prints it @returns the exit code */
export function buildIn(
  folder: string,
  site: TestSite,
  environment: Readonly<Record<string, string>>,
  hear: (said: string) => void,
): Promise<number | null> {
  // Without what Vitest adds: a build would take its BASE_URL for the site's own.
  const { PATH, HOME } = process.env;
  const { CONTENT_DIR, BASE_PATH } = environmentOf(site);
  const started = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: { PATH, HOME, CONTENT_DIR, BASE_PATH, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  started.stdout.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    started.on('close', resolve);
  });
}
