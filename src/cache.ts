/**
 * What a build made before, kept by what it was made from: a document, picture or image whose inputs are the same
 * is not made again. The folder may be deleted at any time; a build then takes longer and gives the same bytes.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Days after which what no build has used goes. */
const DAYS_KEPT = 30;

const folder = path.resolve('node_modules/.cache/our-plan');

/** Feeds a hash with texts, each with its length before it, so that “a”, “bc” is not “ab”, “c”. */
function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest('hex');
}

/** The code that makes things, and the versions of every library: another program may make other bytes. */
const PROGRAM = hashOf([
  ...Object.entries(
    import.meta.glob<string>(
      ['./cache.ts', './documents/*', './load/pictures.ts', './load/fonts.ts'],
      { query: '?raw', import: 'default', eager: true },
    ),
  ).flat(),
  readFileSync('package-lock.json'),
]);

/**
 * The name under which something is kept.
 * @param inputs everything that decides what comes out, besides the program itself
 */
export const keyOf = (inputs: readonly (string | Uint8Array)[]): string =>
  hashOf([PROGRAM, ...inputs]);

/** What was kept under a key; nothing where there is none or it cannot be read. */
export function recall<Value>(key: string): Value | undefined {
  const file = path.join(folder, key);
  try {
    const value = deserialize(readFileSync(file)) as Value;
    const now = new Date();
    utimesSync(file, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** Keeps a value and gives it back. A disk that is full or closed costs time, nothing else. */
export function keep<Value>(key: string, value: Value): Value {
  const next = path.join(folder, `${key}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(next, serialize(value));
    // In one step, so that no other build reads half of it.
    renameSync(next, path.join(folder, key));
  } catch {
    rmSync(next, { force: true });
  }
  return value;
}

/** Takes away what no build has used for a month. */
export function tidyCache(now: Date): void {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const file = path.join(folder, name);
    const days = (now.getTime() - statSync(file).mtimeMs) / 86_400_000;
    if (days > DAYS_KEPT) rmSync(file, { force: true });
  }
}
