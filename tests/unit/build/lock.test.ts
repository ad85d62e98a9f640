/** Builds take turns. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../../src/build/lock.ts';

function newLock(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'our-plan-turn-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  return path.join(place, '.astro', 'building');
}

/** A lock that already exists. */
function lockOf(holder: string): string {
  const lock = newLock();
  mkdirSync(path.dirname(lock));
  writeFileSync(lock, holder);
  return lock;
}

/** The process that a lock names. */
const holderOf = (lock: string): number => Number(readFileSync(lock, 'utf8'));

test('one begins when the other has ended, and the lock goes with the last', async () => {
  const lock = newLock();
  const program = path.join(import.meta.dirname, 'locking.ts');
  await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, [program, lock]).on('close', resolve);
        }),
    ),
  );
  expect(readFileSync(`${lock}.log`, 'utf8')).toBe('()()()()');
  expect(existsSync(lock)).toBe(false);
});

test('one that waits says once which process it waits for, and goes on when the lock is gone', async () => {
  // The process that started this one runs as long as the test does.
  const lock = lockOf(String(process.ppid));
  const heard: string[] = [];
  await takeLock(lock, (line) => {
    heard.push(line);
    rmSync(lock);
  });
  const says = `Waiting for another build of this project to finish (process ${process.ppid}).`;
  expect(heard).toEqual([`${says} If there is none, delete ${lock}.`]);
  expect(holderOf(lock)).toBe(process.pid);
});

test.each([
  ['of a build that was killed', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['of a build that was killed while it wrote it', () => ''],
])('a lock %s holds nobody up', async (_, holder) => {
  const lock = lockOf(holder());
  await takeLock(lock, () => undefined);
  expect(holderOf(lock)).toBe(process.pid);
});
