/** Hard words: every one is explained to those who read it. And waivers, where a rule must give way. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  expectFound,
  FILES,
  problemsOf,
  write,
  type Change,
} from '../../fixtures/content.ts';

const { young, old } = FILES;

/** Adds a sentence to the running text of a page. */
const saying = (file: string, text: string): Change =>
  edit(file, '<Part of="promises">\n\n', `<Part of="promises">\n\n${text}\n\n`);

/** An entry of the glossary with a meaning for these versions. */
const word = (slug: string, term: string, ...versions: readonly string[]): Change =>
  write(
    `words/${slug}.yaml`,
    [
      `term: ${term}`,
      'topic: school',
      `meanings: { ${versions.map((version) => `${version}: What it means.`).join(', ')} }`,
    ].join('\n'),
  );

describe('A hard word that the glossary does not have is found:', () => {
  test.each([
    ['an acronym', 'Ask for your XYZ now.', 'XYZ'],
    ['an official word', 'It is about attainment now.', 'attainment'],
  ])('%s', (name, sentence, hard) => {
    expectFound({
      name,
      change: saying(young, sentence),
      file: young,
      at: hard,
      rule: 'words/unexplained',
      says: new RegExp(`“${hard}” is not in the glossary\\. Say it plainly, or add it`),
    });
  });

  test('and is none where the glossary has it', () => {
    const { found } = problemsOf(
      saying(young, 'Ask for your XYZ now.'),
      word('xyz', 'XYZ', '7-11'),
    );
    expect(found).toEqual([]);
  });

  test('and is none in the name of a body', () => {
    const named = edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: XYZ Team');
    expect(problemsOf(named, saying(young, 'Ask the XYZ Team now.')).found).toEqual([]);
  });
});

describe('A word of the glossary', () => {
  test.each([
    ['XYZ', 'Ask for your XYZ now.'],
    ['big plan', 'Ask for your Big plan now.'],
    ['child’s plan', 'Ask for your child’s plan now.'],
  ])('has a meaning for each version that uses it: %s', (term, sentence) => {
    const { found, problems } = problemsOf(
      saying(young, sentence),
      word('hard', term, '14-19', 'plan'),
    );
    expect(found).toEqual(['words/hard.yaml:3:11 words/no-meaning']);
    expect(problems[0]?.message).toMatch(/no meaning for ages 7 to 11\. Add one/);
  });

  test('stands in one entry only', () => {
    const { found } = problemsOf(word('one', 'XYZ', '7-11'), word('two', 'XYZ', '7-11'));
    expect(found).toEqual(['words/two.yaml:1:7 words/two-entries']);
  });

  test.each([
    ['alone', 'Ask for your XYZ.', ['words/acronym']],
    ['after what it is short for', 'Ask for your big plan (XYZ). The XYZ is here.', []],
    ['before what it is short for', 'Ask for your XYZ (big plan).', []],
  ])('is spelled out at first for ages 14 to 19: an acronym %s', (_, sentence, rules) => {
    const { found } = problemsOf(saying(old, sentence), word('xyz', 'XYZ', '14-19'));
    expect(found.map((line) => line.replace(/.* /, ''))).toEqual(rules);
  });
});

/** Adds a waiver to the fields of a page. */
const waiving = (file: string, rule: string, sentence: string): Change =>
  edit(
    file,
    'talk:\n',
    `waivers:\n  - rule: ${rule}\n    sentence: ${sentence}\n    reason: They say so themselves.\ntalk:\n`,
  );

describe('A waiver', () => {
  const label = saying(young, 'We call ourselves dropouts.');

  test('lets a sentence of its file break its rule, and is counted', () => {
    const waived = waiving(young, 'respect/label', 'We call ourselves dropouts.');
    const { found, reading } = problemsOf(label, waived);
    expect(found).toEqual([]);
    expect(reading.waived).toBe(1);
  });

  test.each([
    ['another rule', waiving(young, 'facts/number', 'We call ourselves dropouts.'), young],
    ['another sentence', waiving(young, 'respect/label', 'They are dropouts.'), young],
    ['another file', waiving(old, 'respect/label', 'We call ourselves dropouts.'), old],
  ])('for %s lets nothing pass, and is found itself', (_, waived, file) => {
    const { found, reading } = problemsOf(label, waived);
    const rules = found.map((line) => line.replace(/:.* /, ' '));
    expect(rules.toSorted()).toEqual(
      [`${file} waivers/unused`, `${young} respect/label`].toSorted(),
    );
    expect(reading.waived).toBe(0);
  });

  test('needs a reason', () => {
    const { found } = problemsOf(
      label,
      waiving(young, 'respect/label', 'We call ourselves dropouts.'),
      edit(young, '    reason: They say so themselves.\n', ''),
    );
    expect(found).toEqual([expect.stringContaining('schema/missing-field')]);
  });
});
