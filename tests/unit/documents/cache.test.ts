/** What a build made is there for the next one; the live preview keeps nothing, as its program may change under it. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached, cacheFile } from '../../../src/documents/cache.ts';

let inputs: string[] = [];

beforeEach(() => {
  inputs = ['test', randomUUID()];
  vi.stubEnv('PROD', true);
});

afterEach(() => {
  rmSync(cacheFile(inputs), { recursive: true, force: true });
  vi.unstubAllEnvs();
});

test('what was made of the same inputs is not made again', async () => {
  expect(await cached(inputs, () => ({ made: 'first' }))).toEqual({ made: 'first' });
  expect(await cached(inputs, () => ({ made: 'again' }))).toEqual({ made: 'first' });
  expect(await cached(inputs, () => Promise.resolve({ made: 'later' }))).toEqual({ made: 'first' });
  expect(cacheFile([...inputs, ''])).not.toBe(cacheFile(inputs));
});

test('in the live preview and in tests everything is made anew', async () => {
  vi.stubEnv('PROD', false);
  expect(await cached(inputs, () => 'in the preview')).toBe('in the preview');
  expect(existsSync(cacheFile(inputs))).toBe(false);
  vi.stubEnv('PROD', true);
  expect(await cached(inputs, () => 'in a build')).toBe('in a build');
  vi.stubEnv('PROD', false);
  expect(await cached(inputs, () => 'of a later program')).toBe('of a later program');
});

test.each<[string, (file: string) => void]>([
  [
    'cut short',
    (file) => {
      truncateSync(file, readFileSync(file).length - 1);
    },
  ],
  [
    'empty',
    (file) => {
      truncateSync(file);
    },
  ],
  [
    'changed',
    (file) => {
      const bytes = readFileSync(file);
      bytes.write('X', bytes.length - 1);
      writeFileSync(file, bytes);
    },
  ],
])('an entry that is %s is made again', async (_, damage) => {
  expect(await cached(inputs, () => 'as it was')).toBe('as it was');
  damage(cacheFile(inputs));
  expect(await cached(inputs, () => 'made again')).toBe('made again');
  expect(await cached(inputs, () => 'a third time')).toBe('made again');
});

test('where nothing can be written, everything is made', async () => {
  // A folder in the place of the file cannot be replaced by a file.
  mkdirSync(`${cacheFile(inputs)}/in-the-way`, { recursive: true });
  expect(await cached(inputs, () => 'made')).toBe('made');
});
