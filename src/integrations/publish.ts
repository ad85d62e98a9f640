/**
 * A build that cannot half-publish: it is made in a folder beside `dist/` and takes its place only when it is whole.
 * Whatever happens before leaves the last good `dist/` as it was.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
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
  return { live, next: beside('next'), last: beside('last') };
}

/** Mends what an interrupted swap left: the last good site goes back where it was, or what is left of it goes. */
export function recover({ live, last }: Folders): void {
  if (!existsSync(last)) return;
  if (existsSync(live)) rmSync(last, { recursive: true });
  else renameSync(last, live);
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
        rmSync(folders.next, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(folders.next + path.sep) });
      },
      'astro:build:done': ({ logger }) => {
        swap(folders);
        logger.info(`published to ${path.relative(process.cwd(), folders.live)}/`);
      },
    },
  };
}
