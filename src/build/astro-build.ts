/** Astro, in a process of its own: what it used is free again when it ends. */
import { spawn } from 'node:child_process';
import { BuildError } from './build-error.ts';

/** A page or file that Astro says it has made: `├─ /plan/index.html (+12ms)`. */
const MADE = /[├└]─ \//g;

const lengthOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What Astro printed, without the long list of what it made. */
const withoutList = (output: string): string[] =>
  output.split('\n').filter((line) => line.trim() !== '' && lengthOf(line, MADE) === 0);

/**
 * Has Astro make the site.
 * @param folder where to
 * @param progress is called with the number of files so far
 * @returns how many pages and other files there are
 * @throws where Astro fails, with all that it printed
 */
export function astroBuild(folder: string, progress: (files: number) => void): Promise<number> {
  const words = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const astro = spawn(process.execPath, words, {
    // By the channel, Astro knows who started it, and ends if this process does (astro-hooks.ts).
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let files = 0;
  for (const stream of [astro.stdout, astro.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      files += lengthOf(text, MADE);
      progress(files);
    });
  }
  return new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', (status) => {
      if (status === 0) resolve(files);
      else reject(new BuildError('Astro could not make the pages (above).', withoutList(output)));
    });
  });
}
