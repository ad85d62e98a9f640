/** What differs between two builds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../src/build/built-site.ts';

/** The files that are missing from one folder, or that have other bytes there. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...ones, ...others])].filter(
    (file) =>
      !ones.has(file) ||
      !others.has(file) ||
      !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
  );
}
