/** One run reports everything: by file, with a count for each rule; and the same for tools. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, FILES, remove, write, type Change } from './content.ts';

const { site, pictures, first, young, old, easyRead, update } = FILES;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function check(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/load/check.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

/** A mistake of nearly every kind, most of them in two files. */
const MISTAKES: readonly Change[] = [
  edit(
    young,
    'You can chat,',
    `Now ${'so '.repeat(15)}so. We are truants. Ask the XYZ. You can chat,`,
  ),
  edit(young, 'says: Pupils will', 'says: All 12 pupils will'),
  edit(young, 'Look around', 'Look [around](/hlep/)'),
  edit(young, "['1A.2', '1A.3']", "['1A.2']"),
  edit(old, 'picture: bont', 'picture: bontt'),
  edit(old, '- Who decides', '- Truants. Who decides'),
  edit(old, 'you think twice', '{you} think twice'),
  edit(easyRead, 'covers: [1A]', 'covers: [1A, 9]'),
  edit(first, 'body: gwasanaethau-plant', 'body: gwasanaethau'),
  edit(first, 'each\n          school help', 'each\n          cohort help'),
  edit(update, 'status: done', 'status: finished'),
  edit(pictures, 'openmoji: 1F5FA', 'openmoji: 1F5FB1'),
  edit(site, 'emergency:', 'colour: red\nemergency:'),
  write('updates/Big News.yaml', ''),
];

describe('A run over a folder with many mistakes', () => {
  // Where site.yaml is broken nothing can be joined, so it is mended for most of these.
  const folder = (): string => copyWith(...MISTAKES.filter((each) => each !== MISTAKES.at(-2)));

  test('finds them all, each at its own place', () => {
    const own = folder();
    const lines = check(own)
      .stderr.split('\n')
      .filter((line) => line.startsWith(own));
    const found = lines.map((line) => line.slice(own.length + 1).replace(/ \(advice\).*/, ''));
    const short = found.map((line) =>
      line.replace(/ {2}(\S+) {2}.*/, ' $1').replace(/:\d+:\d+/, ''),
    );
    expect(short.toSorted()).toEqual(
      [
        `${young} covers/action-untold`,
        `${young} facts/number`,
        `${young} links/page`,
        `${young} reading/long-sentence`,
        `${young} respect/label`,
        `${young} words/unexplained`,
        `${old} pictures/no-such-picture`,
        `${old} respect/label`,
        `${old} schema/mdx`,
        `${easyRead} covers/no-such-row`,
        `${first} covers/no-such-body`,
        `${first} words/unexplained`,
        `${update} schema/invalid`,
        `${pictures} pictures/no-such-code`,
        'updates/Big News.yaml schema/file-name',
      ].toSorted(),
    );
  });
});
