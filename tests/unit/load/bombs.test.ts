/** Content that grows when it is read is refused, and the rest is still checked. */
import { describe, expect, test } from 'vitest';
import { edit, FILES, problemsOf, write } from '../../fixtures/content.ts';

const { young, update, pictures } = FILES;

const SIGN =
  /^YAML treats “[&*]\w” as a special character, so readers would not see it\. Put the whole text in quotes/;

describe('Refused is YAML that', () => {
  test.each([
    ['refers to itself', update, edit(update, 'source: ', 'more: &a {}\nless: *a\nsource: '), 2],
    [
      'grows without end',
      update,
      edit(update, 'reported:', 'a: &a [ha, ha]\nb: &b [*a, *a]\nc: &c [*b, *b]\nreported:'),
      7,
    ],
    ['refers to itself, on a page', young, edit(young, 'title: ', 'a: &a So\nb: *a\ntitle: '), 2],
  ])('%s', (_, file, change, signs) => {
    const { found, problems } = problemsOf(change);
    expect(found.length).toBe(signs);
    for (const line of found) expect(line).toMatch(new RegExp(`^${file}:\\d+:\\d+ schema/yaml$`));
    for (const { message } of problems) expect(message).toMatch(SIGN);
  });

  test('goes ever deeper, with one line', () => {
    const { problems } = problemsOf(write(update, `status: ${'['.repeat(100_000)}`));
    expect(problems.length).toBe(1);
  });
});

test('A page that goes ever deeper is refused, and the rest is checked', () => {
  const deep = edit(young, 'A good journey', `${'> '.repeat(5000)}A good journey`);
  const { found } = problemsOf(deep, edit(pictures, 'stands: a map', 'stands: money'));
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([young, pictures]);
});

test('A page with more faults than a function takes arguments is refused like any other', () => {
  const { problems } = problemsOf(edit(young, 'A good journey', 'a\u200B'.repeat(130_000)));
  expect(problems.length).toBeGreaterThanOrEqual(130_000);
});
