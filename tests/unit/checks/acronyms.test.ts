/** `words/acronym`: ages 14 to 19 and the full plan read the words before the letters. */
import { describe, expect, test } from 'vitest';
import {
  all,
  edit,
  expectFound,
  FILES,
  placeOf,
  problemsOf,
  write,
  type Change,
} from '../../fixtures/content.ts';

const { young, old, easyRead, first, update } = FILES;
const rule = 'words/acronym';
const says = /^“XYZ” is not spelled out here.*Write the words, then the letters in brackets/;

/** The acronym is in the glossary for every version: that alone does not spell it out. */
const entry = write(
  'words/big-plan.yaml',
  'term: XYZ\ntopic: plan\nforms: [XYZs]\nmeanings: { 7-11: It., 14-19: It., easy-read: It., plan: It. }\n',
);

/** Adds a sentence to a section of the page for ages 14 to 19. */
const saying = (part: string, text: string, file: string = old): Change =>
  edit(file, `<Part of="${part}">\n\n`, `<Part of="${part}">\n\n${text}\n\n`);

const promising = edit(old, 'know: No part', 'know: The XYZ helps. No part');
const asking = edit(old, '  - Who decides', '  - What is an XYZ? Who decides');

describe('An acronym that is not spelled out is found', () => {
  test.each([
    ['in the running text', saying('why', 'The XYZ is here.'), old, 'XYZ'],
    ['in a promise', promising, old, 'XYZ'],
    ['in the summary', edit(old, 'summary: Seven', 'summary: In the XYZ. Seven'), old, 'XYZ'],
    ['in a row', edit(first, 'says: Put a shelter', 'says: Use an XYZ. Put a'), first, 'XYZ'],
    ['in a cost', edit(first, "says: 'The lights", "says: 'The XYZ lights"), first, 'XYZ'],
    [
      'in an update',
      edit(update, "  14-19:\n    title: '", "  14-19:\n    title: 'XYZ "),
      update,
      'XYZ',
    ],
  ])('%s', (name, change, file, at) => {
    expectFound({ name, change: all(entry, change), file, at, rule, says });
  });

  test('in every row of the plan that has it, as rows are read by themselves', () => {
    const { found } = problemsOf(
      entry,
      edit(first, 'outcome: Children', 'outcome: A big plan (XYZ). Children'),
      edit(first, 'says: Put better', 'says: Use the XYZ. Put better'),
      edit(first, 'says: Put a shelter', 'says: Use an XYZ. Put a shelter'),
    );
    expect(found).toEqual([expect.stringMatching(/01-safer-journeys\.yaml:51:\d+ words\/acronym/)]);
  });

  test('once on a page, however often it stands there', () => {
    const { found } = problemsOf(entry, saying('why', 'XYZ and XYZ.'), saying('you', 'XYZ.'));
    expect(found).toHaveLength(1);
  });
});

describe('An acronym is spelled out', () => {
  test.each([
    ['after its words', 'A big plan (XYZ) is here. The XYZ goes on.'],
    ['before its words', 'An XYZ (big plan) is here. The XYZ goes on.'],
    ['after its words, for several', 'Big plans (XYZs) are here. The XYZ goes on.'],
    ['before its words, for several', 'XYZs (big plans) are here. The XYZ goes on.'],
  ])('%s', (_, text) => {
    expect(problemsOf(entry, saying('why', text)).found).toEqual([]);
  });

  test('for all of a row, in what should be different', () => {
    const { found } = problemsOf(
      entry,
      edit(first, 'outcome: Children', 'outcome: A big plan (XYZ). Children'),
      edit(first, 'says: Put better', 'says: Use the XYZ. Put better'),
    );
    expect(found).toEqual([]);
  });

  // The order in which it is read: what, why, promises with their cards, check, you with the questions.
  test.each([
    ['in a section before the promises', saying('what', 'A big plan (XYZ) is here.'), promising],
    ['in a section before the questions', saying('check', 'A big plan (XYZ) is here.'), asking],
  ])('%s', (_, explained, used) => {
    expect(problemsOf(entry, explained, used).found).toEqual([]);
  });

  test('too late where it stands after the one that uses it', () => {
    const late = edit(old, '  - Who decides', '  - Is a big plan (XYZ) good? Who decides');
    const { files, found } = problemsOf(entry, saying('what', 'The XYZ is here.'), late);
    expect(found).toEqual([`${old}:${placeOf(files, old, 'XYZ is here')} ${rule}`]);
  });
});

describe('An acronym needs no words', () => {
  test.each([
    ['for ages 7 to 11', saying('why', 'The XYZ is here.', young)],
    ['in Easy Read', edit(easyRead, '- Pupils will', '- XYZs will')],
    [
      'in the name of a body',
      all(
        edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: XYZ Team'),
        saying('why', 'The XYZ Team is here.'),
      ),
    ],
  ])('%s', (_, change) => {
    expect(problemsOf(entry, change).found).toEqual([]);
  });
});
