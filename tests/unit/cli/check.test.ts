/** `npm run check` as an editor runs it: what it prints, and whether it says that all is well. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { copyWith, edit, FILES, FIXTURE, remove } from '../../fixtures/content.ts';
import type { Problem } from '../../../src/lib/content/problems.ts';
import { reportOf } from '../../../src/load/report.ts';

// Each test starts a program of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the check with these settings. */
function check(settings: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  });
  return { status, stdout, stderr };
}

describe('The check of the content', () => {
  test('says what there is, and ends well, where nothing is wrong', () => {
    const { status, stdout, stderr } = check({ CONTENT_DIR: FIXTURE });
    expect(stdout).toMatch(
      /^The content is right: 3 recommendations, 17 actions, 2 pages, 1 in Easy Read, 40 updates, \d+ words?\.\n$/,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('counts what the edition knows', () => {
    expect(check({ CONTENT_DIR: FIXTURE, AS_AT: '2025-07-01' }).stdout).toContain(' 1 update,');
  });

  test('prints each problem on a line of its own and ends badly', () => {
    const { young, update } = FILES;
    const folder = copyWith(
      edit(young, 'picture: map', 'picture: mapp'),
      edit(update, '8 September 2025', '31 September 2025'),
    );
    const { status, stdout, stderr } = check({ CONTENT_DIR: folder });
    const lines = stderr.split('\n');
    expect(lines.filter((line) => line.startsWith(folder)).map((line) => line.split('  '))).toEqual(
      [
        [
          `${path.join(folder, young)}:7:14`,
          'pictures/no-such-picture',
          expect.stringMatching(/add it/),
        ],
        [
          `${path.join(folder, update)}:2:11`,
          'schema/invalid',
          expect.stringMatching(/Write it like/),
        ],
      ],
    );
    expect(stderr).toContain('pictures/no-such-picture 1 · schema/invalid 1');
    expect(stderr).toContain('2 errors, 0 advice, 0 waivers, 2 files.');
    expect([status, stdout]).toEqual([1, '']);
  });

  test('shows files by the way to them from where it runs', () => {
    const { status, stderr } = check({ CONTENT_DIR: 'tests/fixtures/no-such-folder' });
    expect(stderr).toContain('tests/fixtures/no-such-folder/site.yaml:1:1  schema/missing-file');
    expect(status).toBe(1);
  });

  test('ends badly where a single file is missing', () => {
    const folder = copyWith(remove(FILES.review));
    const { status, stderr } = check({ CONTENT_DIR: folder });
    expect(stderr).toContain('1 error, 0 advice, 0 waivers, 1 file.');
    expect(status).toBe(1);
  });

  test('gives everything to other programs where they ask for it', () => {
    const folder = copyWith(edit(FILES.young, 'picture: map', 'picture: mapp'));
    const { status, stdout } = check({ CONTENT_DIR: folder }, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        {
          file: path.join(folder, FILES.young),
          position: { line: 7, column: 14 },
          rule: 'pictures/no-such-picture',
          level: 'error',
        },
      ],
      waived: 0,
    });
    expect(status).toBe(1);
  });

  test('says in one line what is wrong with AS_AT', () => {
    const { status, stdout, stderr } = check({ CONTENT_DIR: FIXTURE, AS_AT: 'soon' });
    expect(stderr).toBe('AS_AT is “soon”. Write a day of the calendar, like 2009-04-01.\n');
    expect([status, stdout]).toEqual([1, '']);
  });
});

describe('The report', () => {
  const problem = (more: Partial<Problem>): Problem => ({
    file: 'content/site.yaml',
    position: { line: 3, column: 7 },
    rule: 'schema/invalid',
    message: 'Mend it.',
    level: 'error',
    ...more,
  });

  test('says file, line, column, rule and message, then how many there are', () => {
    expect(reportOf([problem({})], 0).split('\n')).toEqual([
      'content/site.yaml:3:7  schema/invalid  Mend it.',
      '',
      'schema/invalid 1',
      '1 error, 0 advice, 0 waivers, 1 file.',
    ]);
  });

  test('keeps the problems of a file together, and tells advice from errors', () => {
    const report = reportOf(
      [
        problem({}),
        problem({ level: 'advice', rule: 'reading/formula' }),
        problem({ file: 'content/pictures.yaml' }),
      ],
      3,
    );
    expect(report.split('\n')).toEqual([
      'content/site.yaml:3:7  schema/invalid  Mend it.',
      'content/site.yaml:3:7  reading/formula (advice)  Mend it.',
      '',
      'content/pictures.yaml:3:7  schema/invalid  Mend it.',
      '',
      'reading/formula 1 · schema/invalid 2',
      '2 errors, 1 advice, 3 waivers, 2 files.',
    ]);
  });
});
