/** Files that are missing or broken, and what the reader makes of the others. */
import { describe, expect, test } from 'vitest';
import { edit, expectFound, FILES, problemsOf, remove } from '../../fixtures/content.ts';

const { site, review, pictures, first, young } = FILES;

describe('A file', () => {
  test.each([site, review, pictures, 'plan/outcomes.yaml', 'plan/bodies.yaml'])(
    'that is missing is asked for, and no plan is made without it: %s',
    (file) => {
      expectFound({
        name: 'missing',
        change: remove(file),
        file,
        rule: 'schema/missing-file',
        says: /This file is needed\. Add it/,
      });
      expect(problemsOf(remove(file)).reading.content).toBeUndefined();
    },
  );

  test('that is a page without its fields is found', () => {
    expectFound({
      name: 'no fields',
      change: edit(young, '---\n', ''),
      file: young,
      rule: 'schema/front',
      says: /Begin the file with its fields between two lines “---”/,
    });
  });

  test('that is broken does not make what points to it look wrong', () => {
    const { found } = problemsOf(edit(first, 'page: 4', 'page: 4\ncolour: red'));
    expect(found).toEqual([`${first}:8:9 schema/unknown-field`]);
  });
});
