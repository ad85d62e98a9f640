/** `npm run check` as an editor runs it: what it prints, and whether it says that all is well. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/lib/problems.ts';
import { reportOf } from '../../src/load/report.ts';
import { copyWith, edit, FILES, FIXTURE, remove } from './content.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the check with these settings. */
function check(settings: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/load/check.ts'], {
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
      /^The content is right: 3 recommendations, 14 actions, 2 pages, 1 .*Easy Read.*, 8 updates\.\n$/,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test('counts what the edition knows', () => {
    expect(check({ CONTENT_DIR: FIXTURE, AS_AT: '2025-07-01' }).stdout).toContain(' 1 update.');
  });

  test('prints each problem on a line of its own and ends badly', () => {
    const { young, update } = FILES;
    const folder = copyWith(
      edit(young, 'picture: map', 'picture: mapp'),
      edit(update, '8 September 2025', '31 September 2025'),
    );
    const { status, stdout, stderr } = check({ CONTENT_DIR: folder });
    const lines = stderr.split('\n');
    expect(lines[0]).toMatch(
      `${path.join(folder, young)}:7:14  pictures/no-such-picture  There is`,
    );
    expect(lines[1]).toMatch(`${path.join(folder, update)}:2:11  schema/invalid  “happened”`);
    expect(stderr).toContain('2 errors and 0 advice in 2 files.');
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
    expect(stderr).toContain('1 error and 0 advice in 1 file.');
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

  test('says file, line, column, rule and message', () => {
    expect(reportOf([problem({})])).toBe(
      'content/site.yaml:3:7  schema/invalid  Mend it.\n\n1 error and 0 advice in 1 file.',
    );
  });

  test('tells advice from errors, and counts files once', () => {
    const report = reportOf([
      problem({}),
      problem({ level: 'advice', rule: 'reading/formula' }),
      problem({ file: 'content/pictures.yaml' }),
    ]);
    expect(report).toContain('content/site.yaml:3:7  reading/formula (advice)  Mend it.');
    expect(report).toMatch(/\n2 errors and 1 advice in 2 files\.$/);
  });
});
