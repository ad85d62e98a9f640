/**
 * A build that cannot half-publish: it is made in a folder beside `dist/` and takes its place only when it is whole.
 * Whatever happens before leaves the last good `dist/` as it was.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The three folders of a swap, side by side so that each change of place is one rename. */
export interface Folders {
  /** What is served. */
  readonly live: string;
  /** What is being built. */
  readonly next: string;
  /** What was served before, while the swap goes on. */
  readonly last: string;
}

/** The folders for an output folder. */
export function foldersFor(live: string): Folders {
  const beside = (what: string): string =>
    path.join(path.dirname(live), `.${path.basename(live)}-${what}`);
  // Two builds at once do not share a folder; the last one to finish is what is served.
  return { live, next: beside(`next-${process.pid}`), last: beside('last') };
}

/** Mends what an interrupted swap left: the last good site goes back where it was, or what is left of it goes. */
export function recover({ live, last }: Folders): void {
  if (!existsSync(last)) return;
  if (existsSync(live)) rmSync(last, { recursive: true });
  else renameSync(last, live);
}

/** True while a process runs. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes away what builds left that were stopped. */
function tidy({ live }: Folders): void {
  const stem = `.${path.basename(live)}-next-`;
  const folder = path.dirname(live);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(stem) ? Number(name.slice(stem.length)) : NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !runs(pid))) {
      rmSync(path.join(folder, name), { recursive: true });
    }
  }
}

/** Puts the finished build in the place of the last one. */
export function swap({ live, next, last }: Folders): void {
  if (existsSync(live)) renameSync(live, last);
  renameSync(next, live);
  rmSync(last, { recursive: true, force: true });
}

/** Must be the last integration: what runs after it would change what is already live. */
export function publish(): AstroIntegration {
  let folders: Folders;
  return {
    name: 'our-plan:publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') return;
        folders = foldersFor(fileURLToPath(config.outDir).replace(/[/\\]$/, ''));
        recover(folders);
        if (command !== 'build') return;
        tidy(folders);
        updateConfig({ outDir: pathToFileURL(folders.next + path.sep) });
      },
      'astro:build:done': ({ logger }) => {
        swap(folders);
        logger.info(`published to ${path.relative(process.cwd(), folders.live)}/`);
      },
    },
  };
}
