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
import { threadId } from 'node:worker_threads';

/** Days after which what no build has used goes. */
const DAYS_KEPT = 30;

/** Beside what Astro remembers: each copy of the project has its own. */
const folder = path.resolve('.astro/kept');

/** One hash of several texts, each with its length before it, so that “a”, “bc” is not “ab”, “c”. */
export function hashOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest('hex');
}

/** Where the code is that makes what is kept, and the versions of every library. */
const PROGRAM_FILES = ['package-lock.json'];
const PROGRAM_FOLDERS = ['src/build', 'src/documents', 'src/lib', 'src/load'];

const programHash = (): string =>
  hashOf(
    [
      ...PROGRAM_FILES,
      ...PROGRAM_FOLDERS.flatMap((each) =>
        readdirSync(each, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => path.join(parentPath, name))
          .sort(),
      ),
    ].flatMap((file) => [file, readFileSync(file)]),
  );

let program: string | undefined;

/**
 * The name under which something is kept: by its inputs, and by the program, as another one may make other bytes of the
 * same. Pages, components and styles are themselves inputs.
 */
const nameOf = (inputs: readonly (string | Uint8Array)[]): string =>
  hashOf([(program ??= programHash()), ...inputs]);

/**
 * Builds keep things, and `npm run check`. In the live preview and in tests the program may change at any time, so that
 * nobody could say what made a thing.
 */
const keeps = (): boolean => (process.env.NODE_ENV ?? 'production') === 'production';

/** What was kept under a name; nothing where there is none or it cannot be read. */
function recall(name: string): unknown {
  const file = path.join(folder, name);
  try {
    const value: unknown = deserialize(readFileSync(file));
    const now = new Date();
    utimesSync(file, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** Takes away what no build has used for a month. */
function tidy(): void {
  const oldest = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
  }
}

let tidied = false;

/** Keeps a value. A disk that is full or closed costs time, nothing else. */
function keep(name: string, value: unknown): void {
  const next = path.join(folder, `${name}.${process.pid}.${threadId}`);
  try {
    mkdirSync(folder, { recursive: true });
    if (!tidied) tidy();
    tidied = true;
    writeFileSync(next, serialize(value));
    // In one step, so that no other build or thread reads half of it.
    renameSync(next, path.join(folder, name));
  } catch {
    rmSync(next, { force: true });
  }
}

/**
 * What `make` makes of some inputs, or what it made of the same before. Live previews and tests keep nothing.
 * @param inputs everything that decides what comes out, besides the program itself
 */
export function kept<Value>(inputs: readonly (string | Uint8Array)[], make: () => Value): Value {
  if (!keeps()) return make();
  const name = nameOf(inputs);
  const before = recall(name);
  if (before !== undefined) return before as Value;
  const value = make();
  keep(name, value);
  return value;
}

/** The same where making takes its time. */
export async function keptLater<Value>(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Value>,
): Promise<Value> {
  if (!keeps()) return make();
  const name = nameOf(inputs);
  const before = recall(name);
  if (before !== undefined) return before as Value;
  const value = await make();
  keep(name, value);
  return value;
}
