/** Astro, in a process of its own: what it used is free again when it ends. */
import { spawn } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { BuildError } from './build-error.ts';
import { errorCode } from './processes.ts';

/** Where Astro makes the site: it moves files there from `.astro/`, which it cannot do from one disk to another. */
const MADE_IN = '.astro/site';

/** A page or file that Astro says it has made: `├─ /plan/index.html (+12ms)`. */
const MADE = /[├└]─ \//g;

const lengthOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What Astro printed, without the long list of what it made. */
const withoutList = (output: string): string[] =>
  output.split('\n').filter((line) => line.trim() !== '' && lengthOf(line, MADE) === 0);

/** Moves the site to a folder, also on another disk. */
function moveTo(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(MADE_IN, folder);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(MADE_IN, folder, { recursive: true });
    rmSync(MADE_IN, { recursive: true });
  }
}

/**
 * Has Astro make the site.
 * @param folder where to; what is in it is replaced
 * @param progress is called with the number of files so far
 * @returns how many pages and other files there are
 * @throws where Astro fails, with all that it printed
 */
export async function astroBuild(
  folder: string,
  progress: (files: number) => void,
): Promise<number> {
  rmSync(MADE_IN, { recursive: true, force: true });
  const words = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', MADE_IN];
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
  const status = await new Promise((resolve, reject) => {
    astro.on('error', reject);
    astro.on('close', resolve);
  });
  if (status !== 0) {
    throw new BuildError('Astro could not make the pages (above).', withoutList(output));
  }
  moveTo(folder);
  return files;
}
