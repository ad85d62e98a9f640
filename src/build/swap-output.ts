/**
 * A build that cannot half-publish: the site is made in a folder beside `dist/` and takes its place only when it is whole.
 * Whatever happens before that leaves the last good `dist/` unchanged.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isWithin } from '../load/folder.ts';
import { isRunning } from './lock.ts';
import { BuildError, errorCode } from './report.ts';

/** The three folders of a swap, side by side so that each move is one rename. */
export interface Folders {
  /** What is served. */
  readonly live: string;
  /** What is being built. */
  readonly next: string;
  /** What was served before, while the swap goes on. */
  readonly last: string;
}

/** How often a swap is tried where other builds put their sites in the same place at the same time. */
const MAX_TRIES = 20;

/** How long a swap of another build may take, in milliseconds: two renames. */
const SWAP_TIME = 500;

/** The folders for an output folder. Two builds at once share only what is served; the last to finish wins. */
export function foldersFor(output: string): Folders {
  // Where the folder is a link, what it leads to is served.
  const live = existsSync(output) ? realpathSync(output) : path.resolve(output);
  const beside = (what: string): string =>
    path.join(path.dirname(live), `.${path.basename(live)}-${what}-${process.pid}`);
  return { live, next: beside('next'), last: beside('last') };
}

/** A folder with these files at its top is a site that a build has made. */
const SITE_FILES = ['index.html', '_headers'];

/** What builds left beside an output folder, and the process that did. */
function leftOvers(live: string, what: 'next' | 'last'): { folder: string; pid: number }[] {
  const stem = `.${path.basename(live)}-${what}-`;
  const parent = path.dirname(live);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(stem))
    .map((name) => ({ folder: path.join(parent, name), pid: Number(name.slice(stem.length)) }))
    .filter(({ pid }) => Number.isInteger(pid));
}

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Blocks this thread for the given time, in milliseconds. */
const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Repairs what interrupted builds left: the last good site is put back, and what no running build uses is removed. */
export function recover({ live }: Folders): void {
  const isBetweenRenames = (): boolean =>
    !existsSync(live) && leftOvers(live, 'last').some(({ pid }) => isRunning(pid));
  if (isBetweenRenames()) pause(SWAP_TIME);
  const lasts = leftOvers(live, 'last');
  const [newest] = lasts.toSorted(
    (a, b) => statSync(b.folder).mtimeMs - statSync(a.folder).mtimeMs,
  );
  if (newest && !existsSync(live)) renameSync(newest.folder, live);
  for (const { folder, pid } of [...lasts, ...leftOvers(live, 'next')]) {
    if (!isRunning(pid)) remove(folder);
  }
}

/** Before a build: repairs, and makes sure that a site replaces only a site. @throws where the folder holds anything else */
export function prepare(folders: Folders): void {
  const { live } = folders;
  recover(folders);
  if (isWithin(live, process.cwd())) {
    throw new BuildError(`This project is in ${live}. Name another folder with --outDir.`);
  }
  if (!existsSync(live)) return;
  if (!statSync(live).isDirectory()) {
    throw new BuildError(`${live} is a file. Name a folder with --outDir.`);
  }
  const names = readdirSync(live);
  if (names.length > 0 && !SITE_FILES.every((name) => names.includes(name))) {
    throw new BuildError(
      `${live} has files in it that are not a site made by a build. Name another folder with --outDir.`,
    );
  }
}

/** Makes the folder for the new site. It is removed when this process ends, unless the site has been published. */
export function makeNext({ next }: Folders): void {
  mkdirSync(next, { recursive: true });
  process.once('exit', () => {
    remove(next);
  });
}

/**
 * Puts the finished site in the place of the last one, which is then in `last`.
 * @throws where a folder cannot be moved; what was served is served again then
 */
export function swap({ live, next, last }: Folders): void {
  for (let tries = 1; ; tries += 1) {
    remove(last);
    try {
      renameSync(live, last);
    } catch (error) {
      // Nothing was served yet, or another build has just taken it away.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    try {
      renameSync(next, live);
      return;
    } catch (error) {
      // Another build has put its site there in between: it goes, too.
      if (existsSync(live) && tries < MAX_TRIES) continue;
      if (existsSync(last) && !existsSync(live)) renameSync(last, live);
      throw error;
    }
  }
}

/** Removes the site that was served before. @returns a line that says so if it cannot be removed */
export function removeLast({ last }: Folders): string | undefined {
  try {
    remove(last);
    return undefined;
  } catch (error) {
    return `The site before it is still in ${last} (${errorCode(error)}). Remove it by hand.`;
  }
}
