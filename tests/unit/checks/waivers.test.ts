/** Waivers: a field of the file that names the rule, quotes the words and says why; each must allow something. */
import { describe, expect, test } from 'vitest';
import { edit, FILES, placeOf, problemsOf, type Change } from '../../fixtures/content.ts';

const { young, old, easyRead, first, update } = FILES;

/** Adds a waiver to a file, before the line that begins with `before`. */
const waiving = (file: string, before: string, rule: string, sentence: string): Change =>
  edit(
    file,
    before,
    `waivers:\n  - rule: ${rule}\n    sentence: ${sentence}\n    reason: They say so themselves.\n${before}`,
  );

const WAIVED: readonly (readonly [string, Change, Change])[] = [
  [
    'the text of a page',
    edit(young, 'You can chat,', 'We are dropouts. You can chat,'),
    waiving(young, 'talk:\n', 'respect/label', 'We are dropouts.'),
  ],
  [
    'a promise',
    edit(young, 'says: Pupils will', 'says: All 12 pupils will'),
    waiving(young, 'talk:\n', 'facts/number', 'All 12 pupils will'),
  ],
  [
    'an Easy Read',
    edit(easyRead, '- Pupils will', '- Truants will'),
    waiving(easyRead, 'ideas:\n', 'respect/label', 'Truants will help to draw a map'),
  ],
  [
    'an update',
    edit(update, "says: 'The late bus runs", "says: 'The audit runs"),
    waiving(update, 'told:\n', 'words/unexplained', 'The audit runs now.'),
  ],
  [
    'the plan, over two lines of the file',
    edit(first, 'Pupils from each\n          school', 'Pupils from each\n          cohort'),
    waiving(first, 'rows:\n', 'words/unexplained', 'Pupils from each cohort help to draw it.'),
  ],
  [
    'the plan, quoted over two lines',
    edit(first, 'Pupils from each\n          school', 'Pupils from each\n          cohort'),
    waiving(first, 'rows:\n', 'words/unexplained', '>-\n      Pupils from\n      each cohort'),
  ],
  [
    'a sentence that is too long',
    edit(young, 'You can chat,', `Now ${'so '.repeat(15)}so. You can chat,`),
    waiving(young, 'talk:\n', 'reading/long-sentence', `Now ${'so '.repeat(15)}so.`),
  ],
];

describe('A waiver lets its rule be broken in', () => {
  test.each(WAIVED)('%s, and is counted', (_, mistake, waiver) => {
    expect(problemsOf(mistake).found).toHaveLength(1);
    const { found, reading } = problemsOf(mistake, waiver);
    expect(found).toEqual([]);
    expect(reading.waived).toBe(1);
  });

  test('its own rule only', () => {
    const mistake = edit(young, 'You can chat,', 'All 12 are dropouts. You can chat,');
    const waiver = waiving(young, 'talk:\n', 'respect/label', 'All 12 are dropouts.');
    const { files, found, reading } = problemsOf(mistake, waiver);
    expect(found).toEqual([
      `${young}:${placeOf(files, young, '12 are dropouts. You')} facts/number`,
    ]);
    expect(reading.waived).toBe(1);
  });

  test('each place that it quotes: every one is counted', () => {
    const { found, reading } = problemsOf(
      edit(young, 'You can chat,', 'We are dropouts and truants. You can chat,'),
      waiving(young, 'talk:\n', 'respect/label', 'We are dropouts and truants.'),
    );
    expect(found).toEqual([]);
    expect(reading.waived).toBe(2);
  });
});

describe('A waiver that allows nothing is refused where it stands', () => {
  test.each([
    ['a page', young, 'talk:\n', 'You can chat'],
    ['an Easy Read', easyRead, 'ideas:\n', 'Pupils will help'],
    ['an update', update, 'told:\n', 'The late bus runs now.'],
    ['the plan', first, 'rows:\n', 'Put better lights'],
  ])('in %s', (_, file, before, sentence) => {
    const { files, found, problems } = problemsOf(waiving(file, before, 'respect/label', sentence));
    expect(found).toEqual([`${file}:${placeOf(files, file, 'rule: respect')} waivers/unused`]);
    expect(problems[0]?.level).toBe('error');
    expect(problems[0]?.message).toMatch(/allows nothing: .* has these words\. Take it out/);
  });

  const label = edit(young, 'You can chat,', 'We are dropouts. You can chat,');

  test.each([
    ['another rule', waiving(young, 'talk:\n', 'facts/number', 'We are dropouts.'), young],
    ['another sentence', waiving(young, 'talk:\n', 'respect/label', 'They are dropouts.'), young],
    ['another file', waiving(old, 'talk:\n', 'respect/label', 'We are dropouts.'), old],
  ])('because it is for %s: what it was meant for is found, too', (_, waiver, file) => {
    const { found, reading } = problemsOf(label, waiver);
    expect(found.map((line) => line.replace(/:.* /, ' ')).toSorted()).toEqual(
      [`${file} waivers/unused`, `${young} respect/label`].toSorted(),
    );
    expect(reading.waived).toBe(0);
  });

  test('because the words were corrected', () => {
    const [, , waiver] = WAIVED[0] ?? [];
    if (!waiver) throw new Error('There is no such waiver.');
    expect(problemsOf(waiver).found).toEqual([expect.stringContaining('waivers/unused')]);
  });
});

describe('A waiver cannot allow', () => {
  test.each([
    [
      'a picture that is not there',
      edit(young, 'picture: map', 'picture: mapp'),
      'pictures/no-such-picture',
      'mapp',
    ],
    [
      'an action that is not there',
      edit(young, "['1A.1']", "['1A.1', '9.9']"),
      'covers/no-such-action',
      '9.9',
    ],
  ])('%s', (_, mistake, rule, sentence) => {
    const { found, reading } = problemsOf(
      mistake,
      waiving(young, 'talk:\n', rule, `'${sentence}'`),
    );
    expect(found.map((line) => line.replace(/.* /, '')).toSorted()).toEqual(
      [rule, 'waivers/unused'].toSorted(),
    );
    expect(reading.waived).toBe(0);
  });

  test.each([
    ['what is no rule', 'labels', 'You can chat', 'A rule is written like respect/label.'],
    ['nothing that it quotes', 'respect/label', "''", 'Write something'],
  ])('%s', (_, rule, sentence, says) => {
    const { found, problems } = problemsOf(waiving(young, 'talk:\n', rule, sentence));
    expect(found).toEqual([expect.stringContaining('schema/invalid')]);
    expect(problems[0]?.message).toContain(says);
  });

  test('anything without a reason', () => {
    const { found } = problemsOf(
      edit(young, 'You can chat,', 'We are dropouts. You can chat,'),
      waiving(young, 'talk:\n', 'respect/label', 'We are dropouts.'),
      edit(young, '    reason: They say so themselves.\n', ''),
    );
    expect(found).toEqual([expect.stringContaining('schema/missing-field')]);
  });
});
