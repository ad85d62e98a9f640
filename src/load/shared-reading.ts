/**
 * One reading for everybody: Astro loads this code more than once in one process (its settings, its pages), and each
 * would read and check all content by itself.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { timed } from '../build/steps.ts';
import { readContent, type ReadOptions, type Reading } from './read.ts';

/** A reading, and what the folder looked like then. */
interface Shared {
  readonly stamp: string;
  readonly reading: Reading;
}

const PLACE = Symbol.for('our-plan:reading');
const place = globalThis as typeof globalThis & { [PLACE]?: Shared };

/** The names, sizes and times of all files of a folder: another stamp for other content. */
function stampOf({ folder, asAt = '' }: ReadOptions): string {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    : [];
  const states = files.map((name) => {
    const state = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return `${name} ${state?.size ?? ''} ${state?.mtimeMs ?? ''}`;
  });
  return [path.resolve(folder), asAt, ...states].join('\n');
}

/** The content, read and checked; again only where a file has changed since. */
export function sharedReading(options: ReadOptions): Reading {
  return timed('reading and checks', () => {
    const stamp = stampOf(options);
    const before = place[PLACE];
    if (before?.stamp === stamp) return before.reading;
    const reading = readContent(options);
    place[PLACE] = { stamp, reading };
    return reading;
  });
}
