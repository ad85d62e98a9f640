/**
 * Documents and share images that an earlier build made: the same program does not make the same thing again. The folder
 * may be deleted at any time; the next build takes longer and gives the same bytes.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { FONT_FOLDERS } from './fonts.ts';

/** Each copy of the project has its own. */
const FOLDER = path.resolve('.astro/cache');

/** How many days an entry stays that no build uses. */
const MAX_DAYS = 30;

/** How many bytes of an entry are its checksum. */
const CHECKSUM = 32;

/** What decides what comes out. */
type Inputs = readonly (string | Uint8Array)[];

/** One SHA-256 of all inputs, each with its length before it, so that “a”, “bc” is not “ab”, “c”. */
function hashOf(inputs: Inputs): Buffer {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest();
}

/** The code and the fonts that make documents, and the versions of all libraries: others may make something else. */
function programHash(): Buffer {
  const folders = ['src/documents', ...FONT_FOLDERS];
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => /\.(ts|typ|ttf)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  return hashOf(['package-lock.json', ...files].map((file) => fs.readFileSync(file)));
}

let program: Buffer | undefined;

/** The file of an entry. */
export const cacheFile = (inputs: Inputs): string =>
  path.join(FOLDER, hashOf([(program ??= programHash()), ...inputs]).toString('hex'));

/** What an entry holds; nothing if there is none, or it is damaged. */
function read(file: string): unknown {
  try {
    const entry = fs.readFileSync(file);
    const value = entry.subarray(CHECKSUM);
    if (!hashOf([value]).equals(entry.subarray(0, CHECKSUM))) return undefined;
    const now = new Date();
    fs.utimesSync(file, now, now);
    return deserialize(value);
  } catch {
    return undefined;
  }
}

function removeOld(): void {
  const oldest = Date.now() - MAX_DAYS * 24 * 60 * 60 * 1000;
  for (const name of fs.readdirSync(FOLDER)) {
    const file = path.join(FOLDER, name);
    if (fs.statSync(file).mtimeMs < oldest) fs.rmSync(file);
  }
}

let isTidy = false;

/** Writes an entry. A disk that is full or read-only costs time, nothing else. */
function write(file: string, value: unknown): void {
  const aside = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    if (!isTidy) removeOld();
    isTidy = true;
    const bytes = serialize(value);
    fs.writeFileSync(aside, Buffer.concat([hashOf([bytes]), bytes]));
    fs.renameSync(aside, file);
  } catch {
    fs.rmSync(aside, { force: true });
  }
}

/**
 * What `make` makes of some inputs, or what an earlier build made of them. The live preview and tests make everything
 * anew: there, the program may change at any time.
 * @param inputs everything that decides what comes out, besides the program itself
 */
export async function cached<Value>(
  inputs: Inputs,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  if (!import.meta.env.PROD) return make();
  const file = cacheFile(inputs);
  const before = read(file);
  if (before !== undefined) return before as Value;
  const value = await make();
  write(file, value);
  return value;
}
