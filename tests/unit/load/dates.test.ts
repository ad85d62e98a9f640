/** Dates that the calendar or the grammar does not have, in content files. */
import { describe, test } from 'vitest';
import { edit, expectFound, FILES, type Mistake } from '../../fixtures/content.ts';

const { site, review, first, third, update } = FILES;

const DATES: readonly Mistake[] = [
  {
    name: 'a date in words that nobody can read',
    change: edit(third, 'when: in 2027', 'when: by Michaelmas 2027'),
    file: third,
    at: 'by Michaelmas 2027',
    rule: 'schema/invalid',
    says: /“by Michaelmas 2027” is not a date this site understands\. Write it like “by June 2008”/,
  },
  {
    name: 'an impossible day',
    change: edit(third, 'when: in 2027', 'when: by 31 June 2027'),
    file: third,
    at: 'by 31 June 2027',
    rule: 'schema/invalid',
    says: /Write it like/,
  },
  {
    name: 'a stretch of time that ends before it begins',
    change: edit(third, 'January 2026 to July 2026', 'July 2026 to January 2026'),
    file: third,
    at: 'July 2026 to January 2026',
    rule: 'schema/invalid',
    says: /Write it like/,
  },
  {
    name: 'one of several dates',
    change: edit(first, 'when: by autumn 2025 }', 'when: by autumn }'),
    file: first,
    at: 'by autumn }',
    rule: 'schema/invalid',
    says: /“by autumn” is not a date this site understands\. Write it like/,
  },
  {
    name: 'the date of the review',
    change: edit(review, 'when: March 2025', 'when: 03/2025'),
    file: review,
    at: '03/2025',
    rule: 'schema/invalid',
    says: /Write it like/,
  },
  {
    name: 'when an update happened',
    change: edit(update, 'happened: 8 September 2025', 'happened: 31 September 2025'),
    file: update,
    at: '31 September 2025',
    rule: 'schema/invalid',
    says: /Write it like/,
  },
  {
    name: 'an edition on a day that there is not',
    change: edit(site, 'asAt: 2026-09-30', 'asAt: 2026-02-30'),
    file: site,
    at: '2026-02-30',
    rule: 'schema/invalid',
    says: /This date does not exist/,
  },
  {
    name: 'a report in words',
    change: edit(update, 'reported: 2025-09-30', 'reported: September 2025'),
    file: update,
    at: 'September 2025',
    rule: 'schema/invalid',
    says: /Write the year, month and day, like 2008-06-30/,
  },
];

describe('A date', () => {
  test.each(DATES)('$name is found', (mistake) => {
    expectFound(mistake);
  });
});
