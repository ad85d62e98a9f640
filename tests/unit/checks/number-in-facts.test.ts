/** `facts/number`, on a whole content folder: what an editor who invents a number, or words one anew, is told. */
import { describe, expect, test } from 'vitest';
import { edit, placeOf, problemsOf, saying } from '../../fixtures/content.ts';

const PLAN = 'plan/recommendations/01-safer-journeys.yaml';
const PAGE = 'pages/14-19/safer-journeys.mdx';
const EASY = 'easy-read/safer-journeys.yaml';
const UPDATE = 'updates/late-bus-runs.yaml';

describe('A number that no fact holds is found where it stands', () => {
  test.each([
    ['a sum', PAGE, saying(PAGE, 'It costs £46,501.'), '£46,501'],
    ['a count', PAGE, saying(PAGE, 'It is for 60 pupils.'), '60'],
    ['a number in words', PAGE, saying(PAGE, 'It is for fifty pupils.'), 'fifty'],
    ['a share', PAGE, saying(PAGE, 'It helps three out of four.'), 'three out of four'],
    ['a percentage', PAGE, saying(PAGE, 'It helps 75% of them.'), '75%'],
    ['a month', PAGE, saying(PAGE, 'It begins in May 2031.'), 'May 2031'],
    ['a year', PAGE, saying(PAGE, 'It began in 2019.'), '2019'],
    [
      'a day in a month of the plan',
      PAGE,
      saying(PAGE, 'The day is 29 November 2025.'),
      '29 November 2025',
    ],
    [
      'a figure of an action that the promise does not cover',
      PAGE,
      edit(PAGE, 'within 1 mile of a school.', 'within 1 mile of 40 schools.'),
      '40',
    ],
    [
      'a date of another action in the same row',
      PAGE,
      edit(PAGE, 'By October 2025, pupils', 'By summer term 2026, pupils'),
      'summer term 2026',
    ],
    [
      'a figure of a row that the idea does not cover',
      EASY,
      edit(EASY, 'The lights cost £46,500.', 'The bus costs £18,000.'),
      '£18,000',
    ],
    [
      'another day in an update',
      UPDATE,
      edit(UPDATE, "'Since 8 September", "'Since 9 September"),
      '9 September 2025',
    ],
  ])('%s', (_, file, change, figure) => {
    const { files, found, problems } = problemsOf(change);
    expect(found).toEqual([`${file}:${placeOf(files, file, figure)} facts/number`]);
    expect(problems[0]?.message).toContain(`“${figure}”`);
    expect(problems[0]?.message).toMatch(/Correct the number, or (cover the action|give it)/);
  });
});

describe('A true number may be written differently', () => {
  test.each([
    ['a sum in thousands', 'It costs £46.5k.'],
    ['a sum without its comma', 'The bus costs £18000 a year.'],
    ['a number in digits', 'There are 4 footpaths.'],
    ['a number in words', 'At least forty people take the bus in all nine places.'],
    ['two years in full', 'It is for 2025–2026.'],
    ['the month of a day', 'The times go up in November 2025.'],
    ['the year of a month', 'The map is ready in 2025.'],
  ])('%s', (_, sentence) => {
    expect(problemsOf(saying(PAGE, sentence)).found).toEqual([]);
  });

  test.each([
    'It helps 50% of them.',
    'It helps half of them.',
    'It helps 5 out of 10.',
    'It helps five out of ten.',
    'It helps 50 per cent.',
  ])('where the plan says “half”: %s', (sentence) => {
    const half = edit(PLAN, 'says: Fewer children are hurt', 'says: Half the children are hurt');
    expect(problemsOf(half, saying(PAGE, sentence)).found).toEqual([]);
  });
});

test('A sum of the facts is true where their words leave it out', () => {
  const silent = edit(PLAN, 'The lights cost £46,500, once.', 'The lights cost money, once.');
  expect(problemsOf(silent).found).toEqual([]);
  const without = edit(PLAN, ', pounds: 46500', '');
  expect(problemsOf(silent, without).found).not.toEqual([]);
});

describe('Some numbers are free everywhere', () => {
  test.each([
    ['the word “one”', 'One day, one of you may ask for one.'],
    ['a school year', 'Are you in Year 11?'],
    ['the last school year of a band', 'Are you in Year 13?'],
    ['the ages of a band', 'It is for ages 7 to 11.'],
    ['the emergency number', 'Call 999 now.'],
    ['the day the site speaks for', 'It stood so on 30 September 2026.'],
    ['when the review was', 'They came in March 2025.'],
  ])('%s', (_, sentence) => {
    expect(problemsOf(saying(PAGE, sentence)).found).toEqual([]);
  });

  test('those in the name of a body', () => {
    const named = saying(PAGE, 'Tîm 25–64 helps.');
    expect(problemsOf(named).found).toHaveLength(2);
    const body = edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: Tîm 25–64');
    expect(problemsOf(body, named).found).toEqual([]);
  });

  test('how many actions the plan has', () => {
    const counted = saying(PAGE, 'The plan has 18 actions.');
    expect(problemsOf(counted).found).toHaveLength(1);
    const more = edit(
      'plan/recommendations/02-places-to-go.yaml',
      "      - id: '2A.2'",
      "      - { id: '2A.5', says: Ask again. }\n      - id: '2A.2'",
    );
    expect(problemsOf(more, counted).found).toEqual([]);
  });

  test('but not what only looks like a part of a day', () => {
    // The review’s “March 2025” ends on 2025-03-31, which is no stretch of years from 2025 to 2003.
    expect(problemsOf(saying(PAGE, 'It began in 2003.')).found).toHaveLength(1);
  });
});
