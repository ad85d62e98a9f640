/** `npm run check`: one run reports everything, for people and for other programs, and says whether all is well. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  copyWith,
  edit,
  FILES,
  FIXTURE,
  placeOf,
  problemsOf,
  remove,
  write,
  type Change,
} from '../../fixtures/content.ts';
import { check } from '../../../src/cli/check.ts';
import type { Problem } from '../../../src/lib/content/problems.ts';

const { pictures, first, young, old, easyRead, update, review } = FILES;

const long = `Now ${'so '.repeat(15)}so.`;
const folded = 'each\n          cohort help';

/** Mistakes of many kinds: each with its file, the text at which it is reported, and its rule. */
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

/** All of them, and a waiver. */
const BROKEN: readonly Change[] = [
  ...MISTAKES.map(([change]) => change),
  edit(
    old,
    'talk:\n',
    'waivers: [{ rule: respect/label, sentence: Some dropouts., reason: So. }]\ntalk:\n',
  ),
  edit(old, '<Part of="promises">\n', '<Part of="promises">\n\nSome dropouts.\n'),
];

describe('One run over a folder with many mistakes', () => {
  test('reports each in its place, with those of a file together and in order', () => {
    const folder = copyWith(...BROKEN);
    const { files } = problemsOf(...BROKEN);
    const expected = MISTAKES.map(([, file, at, rule]) => {
      const [line, column] = placeOf(files, file, at).split(':').map(Number);
      return { file: path.join(folder, file), rule, line: line ?? 0, column: column ?? 0 };
    });
    const groups = check([], { CONTENT_DIR: folder }).stderr.split('\n\n').slice(0, -1);
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
    const { status, stdout, stderr } = check([], { CONTENT_DIR: copyWith(...BROKEN) });
    expect(stderr.split('\n').slice(-2)).toEqual([
      'covers/action-untold 1 · covers/no-such-action 1 · covers/no-such-body 1 · covers/no-such-row 1 · facts/number 1 · links/page 1 · pictures/no-such-code 1 · pictures/no-such-picture 1 · reading/long-sentence 1 · respect/label 2 · schema/file-name 1 · schema/mdx 1 · words/unexplained 2',
      '15 errors, 0 advice, 1 waiver, 7 files.',
    ]);
    expect([status, stdout]).toEqual([1, '']);
  });

  test('gives tools the same', () => {
    const folder = copyWith(...BROKEN);
    const { status, stdout, stderr } = check(['--json'], { CONTENT_DIR: folder });
    const { problems, waived } = JSON.parse(stdout) as { problems: Problem[]; waived: number };
    const lines = problems.map(
      ({ file, position: { line, column }, rule, message }) =>
        `${file}:${line}:${column}  ${rule}  ${message}`,
    );
    const printed = check([], { CONTENT_DIR: folder }).stderr.split('\n').slice(0, -2);
    expect(lines).toEqual(printed.filter((line) => line !== ''));
    expect(problems.filter(({ level }) => level !== 'error')).toEqual([]);
    expect([status, stderr, waived]).toEqual([1, '', 1]);
  });

  test('prints and exits as the function says', () => {
    const environment = { CONTENT_DIR: copyWith(...BROKEN) };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...environment },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${check([], environment).stderr}\n`);
  });
});

describe('If nothing is wrong', () => {
  test('it counts what there is, and exits with 0', () => {
    const { status, stdout, stderr } = check([], { CONTENT_DIR: FIXTURE });
    expect(stdout).toMatch(
      /^The content has no errors: 3 recommendations, 17 actions, 2 pages, 1 in Easy Read, 40 updates, \d+ words?\.$/,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('it counts what the edition knows', () => {
    const { stdout } = check([], { CONTENT_DIR: FIXTURE, AS_AT: '2025-07-01' });
    expect(stdout).toContain(' 1 update,');
  });

  test('tools are told so', () => {
    const { status, stdout } = check(['--json'], { CONTENT_DIR: FIXTURE });
    expect(JSON.parse(stdout)).toEqual({ problems: [], waived: 0 });
    expect(status).toBe(0);
  });
});

describe('Advice', () => {
  const hard = 'Multidimensional organisational archaeological anthropological. '.repeat(60);
  const advised = edit(old, 'Getting around', `${hard}Getting around`);

  test('is printed as advice, and stops nothing', () => {
    const { status, stdout, stderr } = check([], { CONTENT_DIR: copyWith(advised) });
    expect(stderr).toMatch(
      /safer-journeys\.mdx:1:1 {2}reading\/formula \(advice\) {2}Flesch–Kincaid gives/,
    );
    expect(stderr).toContain('0 errors, 1 advice, 0 waivers, 1 file.');
    expect(stdout).toMatch(/^The content has no errors: /);
    expect(status).toBe(0);
  });

  test('is marked as advice for tools', () => {
    const { status, stdout } = check(['--json'], { CONTENT_DIR: copyWith(advised) });
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ rule: 'reading/formula', level: 'advice' }],
    });
    expect(status).toBe(0);
  });
});

describe('It exits with 1', () => {
  test('if there is no content in the folder; it shows paths from where it runs', () => {
    const { status, stderr } = check([], { CONTENT_DIR: 'tests/fixtures' });
    expect(stderr).toContain('tests/fixtures/site.yaml:1:1  schema/missing-file');
    expect(status).toBe(1);
  });

  test('if a single file is missing', () => {
    const { status, stdout, stderr } = check([], { CONTENT_DIR: copyWith(remove(review)) });
    expect(stderr).toContain('1 error, 0 advice, 0 waivers, 1 file.');
    expect([status, stdout]).toEqual([1, '']);
  });

  test('if AS_AT is not a day, and says so in one line', () => {
    expect(check([], { CONTENT_DIR: FIXTURE, AS_AT: 'soon' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'AS_AT is “soon”. Write a date that exists, like 2009-04-01.',
    });
  });

  test('if it does not know an option', () => {
    const { status, stdout, stderr } = check(['--jsn'], { CONTENT_DIR: FIXTURE });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('--jsn');
  });
});
