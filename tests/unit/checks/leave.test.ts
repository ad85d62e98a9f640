/** “Leave this page quickly” leads somewhere on every page that asks for it. */
import { expect, test } from 'vitest';
import { edit, expectFound, FILES, placeOf, problemsOf } from '../../fixtures/content.ts';

const { site, third } = FILES;
const withoutWayOut = edit(site, 'leaveTo: https://tywydd.example.org/\n', '');

test('a recommendation that asks for the button is refused while it leads nowhere', () => {
  expectFound({
    name: 'without leaveTo',
    change: withoutWayOut,
    file: third,
    at: 'true',
    rule: 'covers/no-leave-to',
    says: /no page to go to\. Write “leaveTo: https:\/\/…” in site\.yaml/,
  });
});

test('where none asks, the help page goes without it, and that is only said', () => {
  const { files, problems, found } = problemsOf(
    withoutWayOut,
    edit(third, 'leaveQuickly: true\n', ''),
  );
  expect(found).toEqual([`${site}:${placeOf(files, site, 'id: tag')} covers/no-leave-to`]);
  expect(problems[0]).toMatchObject({
    level: 'advice',
    message: expect.stringMatching(/^\/help\/ has no button/) as string,
  });
});
