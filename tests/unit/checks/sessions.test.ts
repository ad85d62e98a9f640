/** `sessions/minutes`, `covers/no-such-session`, and the fields of sessions and of “You said, we did”. */
import { expect, test } from 'vitest';
import { edit, expectFound, problemsOf, write, type Mistake } from '../../fixtures/content.ts';

const SESSION = 'sessions/school-council.yaml';
const SAID = 'said/bus-pictures.yaml';
const ABOUT = 'guides/about.mdx';

const MISTAKES: readonly Mistake[] = [
  {
    name: 'the steps take less than an hour',
    change: edit(SESSION, 'minutes: 30', 'minutes: 25'),
    file: SESSION,
    at: '- minutes: 20',
    rule: 'sessions/minutes',
    says: /take 55 minutes together, and a session takes 60\. Change the minutes/,
  },
  {
    name: 'the steps take more than an hour',
    change: edit(SESSION, 'minutes: 10', 'minutes: 15'),
    file: SESSION,
    at: '- minutes: 20',
    rule: 'sessions/minutes',
    says: /take 65 minutes together/,
  },
  {
    name: 'a guide shows a session that is not there',
    change: edit(ABOUT, 'of="school-council"', 'of="parents"'),
    file: ABOUT,
    at: '<SessionPlan',
    rule: 'covers/no-such-session',
    says: /no session “parents” in sessions\/\..*file that is there/,
  },
  {
    name: 'a guide does not say which session',
    change: edit(ABOUT, ' of="school-council"', ''),
    file: ABOUT,
    at: '<SessionPlan',
    rule: 'covers/no-such-session',
    says: /Write <SessionPlan of="…" \/>/,
  },
  {
    name: 'half a minute',
    change: edit(SESSION, 'minutes: 10', 'minutes: 9.5'),
    file: SESSION,
    at: '9.5',
    rule: 'schema/invalid',
    says: /a whole number/,
  },
  {
    name: 'a status that there is not',
    change: edit(SAID, 'status: changed', 'status: done'),
    file: SAID,
    at: 'done',
    rule: 'schema/invalid',
    says: /Write one of: changed, will-change, not-changed/,
  },
  {
    name: 'a date that there is not',
    change: edit(SAID, 'when: February 2026', 'when: last week'),
    file: SAID,
    at: 'last week',
    rule: 'schema/invalid',
    says: /not a date this site understands/,
  },
];

test.each(MISTAKES)('$name', (mistake) => {
  expectFound(mistake);
});

test('what was said stands newest first; of one day, the later name first', () => {
  const entry = (when: string): string =>
    `when: ${when}\ngroup: A group\nsaid: This.\ndid: That.\nstatus: will-change\n`;
  const { reading, found } = problemsOf(
    write('said/autumn.yaml', entry('autumn 2025')),
    write('said/a-later.yaml', entry('12 March 2026')),
  );
  expect(found).toEqual([]);
  expect(reading.content?.plan.said.map(({ id }) => id)).toEqual([
    'earlier-buses',
    'a-later',
    'bus-pictures',
    'autumn',
  ]);
});
