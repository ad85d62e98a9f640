/** Content folders for tests: copies of the second council's, each with what the test changes. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { readContent } from '../../src/load/read.ts';
import type { Problem } from '../../src/lib/problems.ts';

/** The content that the copies are made of; nothing is wrong with it. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/second-council', import.meta.url));

/** One thing that an editor does to a content folder. */
export type Change = (folder: string) => void;

/** Replaces the first such text of a file; throws where the fixture no longer has it, as the test would say nothing. */
export const edit =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    const whole = path.join(folder, file);
    const text = readFileSync(whole, 'utf8');
    if (!text.includes(from)) throw new Error(`The fixture’s ${file} has no “${from}”.`);
    writeFileSync(
      whole,
      text.replace(from, () => to),
    );
  };

/** Writes a file, new or not. */
export const write =
  (file: string, text: string): Change =>
  (folder) => {
    writeFileSync(path.join(folder, file), text);
  };

/** Takes a file out. */
export const remove =
  (file: string): Change =>
  (folder) => {
    rmSync(path.join(folder, file));
  };

/** A changed copy that is gone after the test; its path. */
export function copyWith(...changes: readonly Change[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(FIXTURE, folder, { recursive: true });
  for (const change of changes) change(folder);
  return folder;
}

/** What the reader finds wrong with a changed copy. */
export function problemsOf(...changes: readonly Change[]): Found {
  const folder = copyWith(...changes);
  return { folder, problems: readContent({ folder }).problems };
}

/** A folder and what is wrong with it. */
export interface Found {
  readonly folder: string;
  readonly problems: readonly Problem[];
}
