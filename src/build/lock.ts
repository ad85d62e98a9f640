/** One build at a time: Astro keeps what it is working on in `.astro/`, and two would mix there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeOf, runs, stop } from './processes.ts';

/** How often a waiting build looks, in milliseconds. */
const LOOK = 100;

/** After so many looks, a lock without a name is one whose build was stopped while it wrote it. */
const NAMELESS = 20;

/** What this process holds already: tools read a project’s settings more than once. */
const held = new Set<string>();

/** The process that a lock names; 0 while it names none, nothing where there is no lock. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Waits until nobody else holds a lock, then holds it until this process ends. A lock of a process that is gone is free.
 * @param waiting told once, with the process that holds it
 * @param look milliseconds between looks
 * @throws where the lock’s folder cannot be written
 */
export async function takeTurn(
  lock: string,
  waiting: (pid: number) => void,
  look = LOOK,
): Promise<void> {
  if (held.has(lock)) return;
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let looks = 0; ; looks += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (holder === 0 ? looks > NAMELESS : !runs(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (looks === 1) waiting(holder);
    await wait(look);
  }
  held.add(lock);
  process.once('exit', () => {
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
  });
}

/** Must be the first integration: what runs before it would not wait. */
export function oneBuild(): AstroIntegration {
  return {
    name: 'our-plan:lock',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const lock = path.join(fileURLToPath(config.root), '.astro', 'building');
        try {
          await takeTurn(lock, (pid) => {
            logger.info(`Waiting for another build of this project to end (process ${pid}).`);
          });
        } catch (error) {
          stop(
            logger,
            `${lock} cannot be written (${codeOf(error)}). Allow this user to write there.`,
          );
        }
      },
    },
  };
}
