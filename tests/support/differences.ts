/** What came out otherwise in one build than in another. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../src/build/built-files.ts';

/** The files that are not in both folders with the same bytes. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...ones, ...others])].filter(
    (file) =>
      !ones.has(file) ||
      !others.has(file) ||
      !readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))),
  );
}
