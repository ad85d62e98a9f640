/** Builds take turns. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// Several processes, one after the other.
vi.setConfig({ testTimeout: 60_000 });

function newLock(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'our-plan-turn-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  return path.join(place, '.astro', 'building');
}

const program = (lock: string): string[] => [path.join(import.meta.dirname, 'turn.ts'), lock];

test('one begins when the other has ended, and the lock goes with the last', async () => {
  const lock = newLock();
  await Promise.all(
    Array.from(
      { length: 5 },
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, program(lock)).on('close', resolve);
        }),
    ),
  );
  expect(readFileSync(`${lock}.log`, 'utf8')).toBe('()()()()()');
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ['of a build that was killed', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['of a build that was killed while it wrote it', () => ''],
])('a lock %s holds nobody up', (_, holder) => {
  const lock = newLock();
  spawnSync(process.execPath, program(lock));
  writeFileSync(lock, holder());
  spawnSync(process.execPath, program(lock));
  expect(readFileSync(`${lock}.log`, 'utf8')).toBe('()()');
  expect(existsSync(lock)).toBe(false);
});
