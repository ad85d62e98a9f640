/** Files that are missing, misnamed or broken. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  copy,
  edit,
  expectFound,
  FILES,
  problemsOf,
  remove,
  write,
  type Mistake,
} from '../../fixtures/content.ts';
import { shownPath } from '../../../src/load/report.ts';

const { site, review, pictures, first, second, young } = FILES;

const BROKEN: readonly Mistake[] = [
  {
    name: 'the same field twice',
    change: edit(review, 'name: review', 'name: review\nname: review'),
    file: review,
    at: 'name: review of',
    rule: 'schema/yaml',
    says: /written twice\. Take one of them out/,
  },
  {
    name: 'a list that never ends',
    change: edit(site, '14-19]', '14-19'),
    file: site,
    at: 'emergency',
    rule: 'schema/yaml',
    says: /\]/,
  },
  {
    name: 'a colon in a text without quotes',
    change: edit(young, 'title: Safer ways', 'title: Safer: ways'),
    file: young,
    at: 'Safer: ways',
    rule: 'schema/yaml',
    says: /Where a text has a colon.*put it .*in quotes/,
  },
  {
    name: 'a file whose name is not its slug',
    change: edit(second, 'slug: places-to-go', 'slug: places'),
    file: second,
    at: 'places\n',
    rule: 'schema/file-name',
    says: /name says “02-places-to-go”.*say “02-places”\. Make them the same/,
  },
  {
    name: 'a page without its fields',
    change: edit(young, '---\n', ''),
    file: young,
    rule: 'schema/front',
    says: /Begin the file with its fields between two lines “---”/,
  },
];

const STRAY: readonly Mistake[] = [
  {
    name: 'with another ending',
    change: write('updates/more-news.yml', 'status: done\n'),
    file: 'updates/more-news.yml',
    rule: 'schema/file-name',
    says: /not read\. A file here is named in small letters.*ends in “\.yaml”/,
  },
  {
    name: 'with a space in its name',
    change: copy(young, 'pages/7-11/Safer journeys.mdx'),
    file: 'pages/7-11/Safer journeys.mdx',
    rule: 'schema/file-name',
    says: /not read\. A file here is named in small letters.*ends in “\.mdx”/,
  },
  {
    name: 'in a folder that is no band',
    change: copy('pages/7-11', 'pages/7–11'),
    file: 'pages/7–11',
    rule: 'schema/file-name',
    says: /not read\. The folders here are the bands: 5-7, 7-11/,
  },
];

describe('A file that nobody would miss on the site is found', () => {
  test.each(STRAY)('$name', (mistake) => {
    expectFound(mistake);
  });
});

describe('A file', () => {
  test.each(BROKEN)('with $name is found', (mistake) => {
    expectFound(mistake);
  });

  test.each([site, review, pictures, 'plan/outcomes.yaml', 'plan/bodies.yaml'])(
    'that is missing is asked for: %s',
    (file) => {
      expectFound({
        name: 'missing',
        change: remove(file),
        file,
        rule: 'schema/missing-file',
        says: /This file is needed\. Add it/,
      });
    },
  );

  test('that is missing leaves nothing half-read', () => {
    expect(problemsOf(remove(site)).reading.content).toBeUndefined();
    expect(problemsOf().reading.content).toBeDefined();
  });

  test('that is broken does not make what points to it look wrong', () => {
    const { found } = problemsOf(edit(first, 'page: 4', 'page: 4\ncolour: red'));
    expect(found).toEqual([`${first}:8:9 schema/unknown-field`]);
  });

  test('is shown by the way to it from where an editor works', () => {
    expect(shownPath(path.resolve('content/plan/review.yaml'))).toBe('content/plan/review.yaml');
    expect(shownPath(path.resolve('../elsewhere/site.yaml'))).toBe(
      path.resolve('../elsewhere/site.yaml'),
    );
  });
});
