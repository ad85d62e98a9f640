/** Problems as an editor sees them: one line each, then how many there are; files as paths. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/lib/content/problems.ts';
import { reportOf, shownPath } from '../../../src/load/report.ts';

describe('The report', () => {
  const problem = (more: Partial<Problem>): Problem => ({
    file: 'content/site.yaml',
    position: { line: 3, column: 7 },
    rule: 'schema/invalid',
    message: 'Correct it.',
    level: 'error',
    ...more,
  });

  test('says file, line, column, rule and message, then how many there are', () => {
    expect(reportOf([problem({})], 0).split('\n')).toEqual([
      'content/site.yaml:3:7  schema/invalid  Correct it.',
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
      'content/site.yaml:3:7  schema/invalid  Correct it.',
      'content/site.yaml:3:7  reading/formula (advice)  Correct it.',
      '',
      'content/pictures.yaml:3:7  schema/invalid  Correct it.',
      '',
      'reading/formula 1 · schema/invalid 2',
      '2 errors, 1 advice, 3 waivers, 2 files.',
    ]);
  });
});

test('A file is shown by its path from where an editor works', () => {
  expect(shownPath(path.resolve('content/plan/review.yaml'))).toBe('content/plan/review.yaml');
  expect(shownPath(path.resolve('../elsewhere/site.yaml'))).toBe(
    path.resolve('../elsewhere/site.yaml'),
  );
});
