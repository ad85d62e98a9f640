/**
 * A build that cannot half-publish: it is made in a folder beside `dist/` and takes its place only when it is whole.
 * Whatever happens before leaves the last good `dist/` as it was.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeOf, runs, stop } from './processes.ts';

/** The three folders of a swap, side by side so that each change of place is one rename. */
export interface Folders {
  /** What is served. */
  readonly live: string;
  /** What is being built. */
  readonly next: string;
  /** What was served before, while the swap goes on. */
  readonly last: string;
}

/** How often a swap is tried where other builds put their sites in the same place at the same time. */
const TRIES = 20;

/** The folders for an output folder. Two builds at once share only what is served: the last to finish is. */
export function foldersFor(live: string): Folders {
  const beside = (what: string): string =>
    path.join(path.dirname(live), `.${path.basename(live)}-${what}-${process.pid}`);
  return { live, next: beside('next'), last: beside('last') };
}

/** What builds left beside an output folder, with the process that did. */
function left(live: string, what: 'next' | 'last'): { folder: string; pid: number }[] {
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

/** Mends what interrupted swaps left: the last good site goes back where it was; what nobody uses goes. */
export function recover({ live }: Folders): void {
  const lasts = (): ReturnType<typeof left> => left(live, 'last');
  // Another build may be between its two renames; that takes no time.
  for (
    let looks = 0;
    looks < TRIES && !existsSync(live) && lasts().some(({ pid }) => runs(pid));
    looks += 1
  ) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }
  const [newest] = lasts().sort((a, b) => statSync(b.folder).mtimeMs - statSync(a.folder).mtimeMs);
  if (newest && !existsSync(live)) renameSync(newest.folder, live);
  for (const { folder, pid } of [...lasts(), ...left(live, 'next')]) {
    if (!runs(pid)) remove(folder);
  }
}

/**
 * Puts the finished build in the place of the last one, which is then in `last`.
 * @throws where a folder cannot be moved; what was served is served again then
 */
export function swap({ live, next, last }: Folders): void {
  for (let tries = 1; ; tries += 1) {
    remove(last);
    try {
      renameSync(live, last);
    } catch (error) {
      // Nothing was served yet, or another build has just taken it away.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    try {
      renameSync(next, live);
      return;
    } catch (error) {
      // Another build has put its site there in between: it goes, too.
      if (existsSync(live) && tries < TRIES) continue;
      if (existsSync(last) && !existsSync(live)) renameSync(last, live);
      throw error;
    }
  }
}

/** Why a site was not published, and what to do, in one line. */
export function whyNot(error: unknown, { live }: Folders): string {
  const folder = path.relative(process.cwd(), live) || live;
  const code = codeOf(error);
  const served = existsSync(live) ? `${folder}/ is as it was.` : 'Nothing was served before.';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk is full (${code}). Make room and build again. ${served}`;
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return `This user may not write beside ${folder}/ (${code}). Allow it, or name another folder with --outDir. ${served}`;
  }
  if (code === 'EPERM' || code === 'EBUSY') {
    return `${folder}/ cannot be moved (${code}): another program holds it, or it is a mount. Close that program, or name another folder with --outDir, and build again. ${served}`;
  }
  return `${folder}/ cannot be replaced: ${error instanceof Error ? error.message : String(error)} ${served}`;
}

/** Must be the last integration: what runs after it would change what is already live. */
export function publish(): AstroIntegration {
  let folders: Folders;
  return {
    name: 'our-plan:publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        if (command !== 'build' && command !== 'preview') return;
        folders = foldersFor(fileURLToPath(config.outDir).replace(/[/\\]$/, ''));
        try {
          recover(folders);
        } catch (error) {
          stop(logger, whyNot(error, folders));
        }
        if (command === 'build') updateConfig({ outDir: pathToFileURL(folders.next + path.sep) });
      },
      // Before the work begins, and not when it is done, it is known that it can be published.
      'astro:build:start': ({ logger }) => {
        const { next } = folders;
        try {
          mkdirSync(path.dirname(next), { recursive: true });
          mkdirSync(next);
        } catch (error) {
          stop(logger, whyNot(error, folders));
        }
        // A build that fails leaves nothing; one that is killed leaves it to the next one.
        process.once('exit', () => {
          remove(next);
        });
      },
      'astro:build:done': ({ logger }) => {
        const { live, last } = folders;
        try {
          swap(folders);
        } catch (error) {
          stop(logger, whyNot(error, folders));
        }
        logger.info(`published to ${path.relative(process.cwd(), live)}/`);
        try {
          remove(last);
        } catch (error) {
          logger.warn(
            `The site before it is still in ${last} (${codeOf(error)}). Remove it by hand.`,
          );
        }
      },
    },
  };
}
