/** Fields that are missing, unknown or wrong: each is named with its file, line and column, and what to do. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  expectFound,
  FILES,
  problemsOf,
  write,
  type Mistake,
} from '../../fixtures/content.ts';

const { site, review, pictures, first, third, young, easyRead, update } = FILES;
const changed = 'updates/saturdays-moved.yaml';

test('Nothing is wrong with the fixture itself', () => {
  const { found, reading } = problemsOf();
  expect(found).toEqual([]);
  expect(reading.content).toBeDefined();
});

const FIELDS: readonly Mistake[] = [
  {
    name: 'a field that there is not',
    change: edit(review, 'reported:', 'colour: red\nreported:'),
    file: review,
    at: 'red',
    rule: 'schema/unknown-field',
    says: /“colour” is not a field\. Check its spelling, or take it out/,
  },
  {
    name: 'a field that a promise has not',
    change: edit(young, '    picture: map\n', '    picture: map\n    status: done\n'),
    file: young,
    at: 'done',
    rule: 'schema/unknown-field',
    says: /“status” is not a field in “promises\[1\]”/,
  },
  {
    name: 'a version that there is not',
    change: edit(update, '  7-11:', '  7–11:'),
    file: update,
    at: 'title',
    rule: 'schema/unknown-field',
    says: /“7–11” is not a field in “told”/,
  },
  {
    name: 'a missing field',
    change: edit(young, 'title: Safer ways to school\n', ''),
    file: young,
    at: 'summary',
    rule: 'schema/missing-field',
    says: /“title” is missing\. Add it/,
  },
  {
    name: 'a missing field of a promise',
    change: edit(young, '    says: A late bus will run home from the youth centre.\n', ''),
    file: young,
    at: "covers: ['1B.3']",
    rule: 'schema/missing-field',
    says: /“promises\[5\]\.says” is missing\. Add it/,
  },
  {
    name: 'a missing choice',
    change: edit(third, 'timescale: longer\n', ''),
    file: third,
    rule: 'schema/invalid',
    says: /“timescale”: Write one of: now, six-months, longer/,
  },
  {
    name: 'an empty text',
    change: edit(young, 'title: Safer ways to school', "title: ' '"),
    file: young,
    at: "' '",
    rule: 'schema/invalid',
    says: /“title”: This is empty\. Write something, or take the field out/,
  },
  {
    name: 'an id with capitals and spaces',
    change: edit(young, 'picture: map', 'picture: Map of roads'),
    file: young,
    at: 'Map of roads',
    rule: 'schema/invalid',
    says: /small letters, digits and single hyphens only, like “/,
  },
  {
    name: 'two questions instead of three',
    change: edit(young, '  - How would you ask somebody to make a road safer?\n', ''),
    file: young,
    at: '- Which part',
    rule: 'schema/invalid',
    says: /“talk”: Write three questions/,
  },
  {
    name: 'an idea of four sentences',
    change: edit(
      easyRead,
      '      - They asked the council',
      '      - One.\n      - Two.\n      - They asked the council',
    ),
    file: easyRead,
    at: "- '**Reviewers**",
    rule: 'schema/invalid',
    says: /at most three sentences\. Make two ideas/,
  },
  {
    name: 'an id for feeds that is no tag',
    change: edit(site, 'id: tag:', 'id: '),
    file: site,
    at: 'cynllun.example,2025',
    rule: 'schema/invalid',
    says: /Write a tag: URI, like tag:/,
  },
  {
    name: 'a picture without an image',
    change: edit(pictures, 'map: { openmoji: 1F5FA, ', 'map: { '),
    file: pictures,
    at: '{ stands: a map',
    rule: 'schema/invalid',
    says: /either “openmoji: CODE” or “file: name\.svg”/,
  },
  {
    name: 'a change without a reason',
    change: edit(changed, 'reason: ', '# reason: '),
    file: changed,
    rule: 'schema/invalid',
    says: /A change needs a reason\. Add “reason:”/,
  },
  {
    name: 'a new date without a change',
    change: edit(update, 'status: done', 'status: done\nwhen: by June 2026'),
    file: update,
    at: 'by June 2026',
    rule: 'schema/invalid',
    says: /Only an update with status “changed” may give a new date/,
  },
];

describe('A field', () => {
  test.each(FIELDS)('$name is found', (mistake) => {
    expectFound(mistake);
  });

  test('that is misspelt is both unknown and missing, in order of line', () => {
    const { found } = problemsOf(edit(young, 'title: Safer', 'titel: Safer'));
    expect(found).toEqual([
      `${young}:2:1 schema/missing-field`,
      `${young}:2:8 schema/unknown-field`,
    ]);
  });
});

describe('An editor who has never programmed reads no words of a programmer about', () => {
  test.each([
    ['a field left empty', edit(young, 'title: Safer ways to school', 'title:')],
    ['a word for a number', edit(third, 'page: 7', 'page: seven')],
    ['an action without its quotes', edit(young, "['1A.1']", '[1.1]')],
    ['a status that there is not', edit(update, 'status: done', 'status: finished')],
    ['a text for a list', edit(young, "covers: ['1A.1']", "covers: '1A.1'")],
    ['an address that is none', edit(site, 'https://cynllun.example/', 'cynllun')],
    ['an empty file', write(review, '')],
    ['one date without what is dated', edit(first, 'role: trial, ', '')],
  ])('%s', (_, change) => {
    const messages = problemsOf(change).problems.map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).not.toMatch(/invalid|received|expected|string|null|“”/i);
  });
});
