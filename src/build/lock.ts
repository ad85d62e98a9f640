/** The build lock: one build of a project at a time, as Astro works in `.astro/`, where two would mix. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './report.ts';

/** The lock of this project: each copy of it has its own. */
export const BUILD_LOCK = '.astro/building';

/** How often a waiting build looks whether it is its turn, in milliseconds. */
const INTERVAL = 100;

/** After this many looks, a lock without an id counts as left by a build that was killed while writing it. */
const MAX_LOOKS_WITHOUT_ID = 20;

/** True while another process with this id runs. An id that this process has now was another’s before, which is gone. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The process that holds a lock: 0 while its id is not written yet, nothing if there is no lock. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes the lock. @returns false if there is one already */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Waits until nobody else holds the lock, then holds it until this process ends. If the process that took a lock has
 * gone, its lock counts for nothing.
 * @param lock the file
 * @param say prints a line; called once, where it has to wait
 * @throws where the lock’s folder cannot be written to
 */
export async function takeLock(lock: string, say: (line: string) => void): Promise<void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let looks = 0; !take(lock); looks += 1) {
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (holder === 0 ? looks > MAX_LOOKS_WITHOUT_ID : !isRunning(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (looks === 1) {
      say(
        `Waiting for another build of this project to finish (process ${holder}). If there is none, delete ${lock}.`,
      );
    }
    await wait(INTERVAL);
  }
  process.once('exit', () => {
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
  });
}
