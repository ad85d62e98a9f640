/** Content folders for tests: copies of the second council's, each with what the test changes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { readContent, type Reading } from '../../src/load/read.ts';
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

/** Replaces a text wherever it stands in a file. */
export const editAll =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    const whole = path.join(folder, file);
    edit(file, from, to)(folder);
    writeFileSync(
      whole,
      readFileSync(whole, 'utf8').replaceAll(from, () => to),
    );
  };

/** Writes a file, new or not. */
export const write =
  (file: string, text: string): Change =>
  (folder) => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
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

/** Copies a file or folder under another name. */
export const copy =
  (from: string, to: string): Change =>
  (folder) => {
    cpSync(path.join(folder, from), path.join(folder, to), { recursive: true });
  };

/** The files of the fixture that tests change most. */
export const FILES = {
  site: 'site.yaml',
  review: 'plan/review.yaml',
  pictures: 'pictures.yaml',
  first: 'plan/recommendations/01-safer-journeys.yaml',
  second: 'plan/recommendations/02-places-to-go.yaml',
  third: 'plan/recommendations/03-leaving-care-well.yaml',
  young: 'pages/7-11/safer-journeys.mdx',
  old: 'pages/14-19/safer-journeys.mdx',
  easyRead: 'easy-read/safer-journeys.yaml',
  update: 'updates/late-bus-runs.yaml',
} as const;

/** Where a text first stands in a file, as an editor shows it: `12:5`. Counted here, not by what is tested. */
export function placeOf(folder: string, file: string, text: string): string {
  if (text === '') return '1:1';
  const whole = readFileSync(path.join(folder, file), 'utf8');
  if (!whole.includes(text)) throw new Error(`${file} has no “${text}”.`);
  const lines = whole.slice(0, whole.indexOf(text)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** What the reader finds wrong with a changed copy. */
export function problemsOf(...changes: readonly Change[]): Found {
  const folder = copyWith(...changes);
  const reading = readContent({ folder });
  const { problems } = reading;
  const found = problems.map(({ file, position, rule }) => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return `${name}:${position.line}:${position.column} ${rule}`;
  });
  return { folder, reading, problems, found };
}

/** A mistake, and what an editor who makes it is told. */
export interface Mistake {
  /** The mistake in a few words. */
  readonly name: string;
  readonly change: Change;
  readonly file: string;
  /** The text at which it is shown; the file's beginning where there is none. */
  readonly at?: string;
  readonly rule: string;
  /** What the message must say: what is wrong, and what to do. */
  readonly says: RegExp;
}

/** Makes a mistake and sees that it is all that is reported: at its place, under its rule, with what to do. */
export function expectFound({ change, file, at = '', rule, says }: Mistake): void {
  const { folder, problems, found } = problemsOf(change);
  expect(found).toEqual([`${file}:${placeOf(folder, file, at)} ${rule}`]);
  expect(problems[0]?.level).toBe('error');
  expect(problems[0]?.message).toMatch(says);
}

/** A folder and what is wrong with it. */
interface Found {
  readonly folder: string;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  /** The same in short: `site.yaml:12:5 schema/invalid`. */
  readonly found: readonly string[];
}
