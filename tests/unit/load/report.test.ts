/** One run reports everything: by file, with a count for each rule; and the same for tools. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { copyWith, edit, FILES, placeOf, write, type Change } from '../../fixtures/content.ts';
import type { Problem } from '../../../src/lib/content/problems.ts';

const { pictures, first, young, old, easyRead, update } = FILES;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs `npm run check` on a folder. */
function check(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CONTENT_DIR: folder },
  });
  return { status, stdout, stderr };
}

const long = `Now ${'so '.repeat(15)}so.`;
const folded = 'each\n          cohort help';

/** Mistakes of many kinds: each with its file, the text at which it is shown, and its rule. */
const MISTAKES: readonly (readonly [Change, string, string, string])[] = [
  [edit(young, 'You can chat,', `${long} You can`), young, 'Now so', 'reading/long-sentence'],
  [edit(young, 'A dark path', 'We are truants. A path'), young, 'truants', 'respect/label'],
  [edit(young, 'Look around', 'Ask the XYZ. Look'), young, 'XYZ', 'words/unexplained'],
  [edit(young, 'Tell a grown', '[Tell](/hlep/) a'), young, '[Tell]', 'links/page'],
  [edit(young, 'outside all 9', 'outside all 12'), young, '12', 'facts/number'],
  [edit(young, "['1A.2', '1A.3']", "['1A.2']"), young, '- covers', 'covers/action-untold'],
  [edit(old, 'picture: bont', 'picture: bontt'), old, 'bontt', 'pictures/no-such-picture'],
  [edit(old, '- Who decides', '- Truants. Who'), old, 'Truants', 'respect/label'],
  [edit(old, 'you think twice', '{you} think'), old, '{you}', 'schema/mdx'],
  [edit(easyRead, '[1A]', '[1A, 9]'), easyRead, '9]', 'covers/no-such-row'],
  [edit(first, 'gwasanaethau-plant,', 'plant,'), first, 'plant,', 'covers/no-such-body'],
  [edit(first, 'each\n          school help', folded), first, 'cohort', 'words/unexplained'],
  [edit(update, "['1B.3']", "['1B.9']"), update, "'1B.9'", 'covers/no-such-action'],
  [edit(pictures, '1F5FA', '1F5FB1'), pictures, '1F5FB1', 'pictures/no-such-code'],
  [write('updates/Big News.yaml', ''), 'updates/Big News.yaml', '', 'schema/file-name'],
];

/** A folder with all of them, and a waiver. */
const broken = (): string =>
  copyWith(
    ...MISTAKES.map(([change]) => change),
    edit(
      old,
      'talk:\n',
      'waivers: [{ rule: respect/label, sentence: Some dropouts., reason: So. }]\ntalk:\n',
    ),
    edit(old, '<Part of="promises">\n', '<Part of="promises">\n\nSome dropouts.\n'),
  );

describe('One run over a folder with many mistakes', () => {
  test('shows each at its own place, with those of a file together and in order', () => {
    const folder = broken();
    const expected = MISTAKES.map(([, file, at, rule]) => {
      const [line, column] = placeOf(folder, file, at).split(':').map(Number);
      return { file: path.join(folder, file), rule, line: line ?? 0, column: column ?? 0 };
    });
    const groups = check(folder).stderr.split('\n\n').slice(0, -1);
    expect(groups.map((group) => group.split('\n').map((line) => line.split('  ', 2)))).toEqual(
      [...new Set(expected.map(({ file }) => file))].toSorted().map((one) =>
        expected
          .filter(({ file }) => file === one)
          .sort((a, b) => a.line - b.line || a.column - b.column)
          .map(({ file, line, column, rule }) => [`${file}:${line}:${column}`, rule]),
      ),
    );
  });

  test('counts the problems of each rule, and everything', () => {
    const { status, stdout, stderr } = check(broken());
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      'covers/action-untold 1 · covers/no-such-action 1 · covers/no-such-body 1 · covers/no-such-row 1 · facts/number 1 · links/page 1 · pictures/no-such-code 1 · pictures/no-such-picture 1 · reading/long-sentence 1 · respect/label 2 · schema/file-name 1 · schema/mdx 1 · words/unexplained 2',
      '15 errors, 0 advice, 1 waiver, 7 files.',
    ]);
    expect([status, stdout]).toEqual([1, '']);
  });

  test('gives tools the same', () => {
    const folder = broken();
    const { status, stdout, stderr } = check(folder, '--json');
    const { problems, waived } = JSON.parse(stdout) as { problems: Problem[]; waived: number };
    const lines = problems.map(
      ({ file, position: { line, column }, rule, message }) =>
        `${file}:${line}:${column}  ${rule}  ${message}`,
    );
    const printed = check(folder).stderr.split('\n').slice(0, -3);
    expect(lines).toEqual(printed.filter((line) => line !== ''));
    expect(problems.filter(({ level }) => level !== 'error')).toEqual([]);
    expect([status, stderr, waived]).toEqual([1, '', 1]);
  });
});

describe('Advice', () => {
  const advised = (): string =>
    copyWith(
      edit(
        old,
        'Getting around',
        `${'Multidimensional organisational archaeological anthropological. '.repeat(60)}Getting around`,
      ),
    );

  test('is printed as such, and stops nothing', () => {
    const { status, stdout, stderr } = check(advised());
    expect(stderr).toMatch(
      /safer-journeys\.mdx:1:1 {2}reading\/formula \(advice\) {2}Flesch–Kincaid gives/,
    );
    expect(stderr).toContain('0 errors, 1 advice, 0 waivers, 1 file.');
    expect(stdout).toMatch(/^The content is right: /);
    expect(status).toBe(0);
  });

  test('is told from errors for tools', () => {
    const { status, stdout } = check(advised(), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ rule: 'reading/formula', level: 'advice' }],
    });
    expect(status).toBe(0);
  });
});

test('Where nothing is wrong, tools are told so', () => {
  expect(JSON.parse(check(copyWith(), '--json').stdout)).toEqual({ problems: [], waived: 0 });
});
