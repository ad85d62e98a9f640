/** Sentences that are too long for those who are to read them, wherever they stand and however they are written. */
import { describe, expect, test } from 'vitest';
import { edit, expectFound, FILES, problemsOf, type Mistake } from '../../fixtures/content.ts';

const { first, young, old, easyRead, update } = FILES;
const rule = 'reading/long-sentence';

/** So many short words, without a capital or a full stop. */
const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

const SENTENCES: readonly Mistake[] = [
  {
    name: 'in the running text of a page',
    change: edit(young, 'You can chat,', `Now ${words(15)}. You can chat,`),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words; the limit for ages 7 to 11 is 15\. Try two sentences/,
  },
  {
    name: 'with a bold word',
    change: edit(young, 'They asked Llan', `Now **bold** ${words(14)}. They asked Llan`),
    file: young,
    at: 'Now **bold',
    rule,
    says: /^16 words/,
  },
  {
    name: 'after an ampersand',
    change: edit(young, 'You can chat,', `Fun &amp; games. Now ${words(15)}. You can chat,`),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words/,
  },
  {
    name: 'that goes on over two lines',
    change: edit(young, 'You can chat,', `Now ${words(7)}\n${words(8)}. You can chat,`),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words/,
  },
  {
    name: 'in a list of a page, on its third line',
    change: edit(
      old,
      'If a light is missing,',
      `If\n  it is.\n  Now ${words(25)}. If a light is missing,`,
    ),
    file: old,
    at: 'Now so',
    rule,
    says: /^26 words; the limit for ages 14 to 19 is 25/,
  },
  {
    name: 'in what a promise says',
    change: edit(
      young,
      'says: Pupils will',
      `says: >-\n      Pupils\n      will. Now ${words(15)}. They will`,
    ),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words/,
  },
  {
    name: 'in how we will know',
    change: edit(young, 'know: The map', `know: Now ${words(15)}. The map`),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words/,
  },
  {
    name: 'in a question',
    change: edit(young, '  - Which part', `  - Now ${words(15)}. Which part`),
    file: young,
    at: 'Now so',
    rule,
    says: /^16 words/,
  },
  {
    name: 'in an Easy Read',
    change: edit(easyRead, '- Pupils will', `- Now ${words(15)}. Pupils will`),
    file: easyRead,
    at: 'Now so',
    rule,
    says: /^16 words; the limit for Easy Read is 15/,
  },
  {
    name: 'in the folded text of the plan',
    change: edit(
      first,
      'Pupils from each\n',
      `Pupils\n          from. Now ${words(30)}. Pupils from each\n`,
    ),
    file: first,
    at: 'Now so',
    rule,
    says: /^31 words; the limit for the full plan is 30/,
  },
  {
    name: 'in an update, between quotes',
    change: edit(
      update,
      "says: 'The late bus runs now.",
      `says: 'It''s on. Now ${words(15)}. The late bus runs now.`,
    ),
    file: update,
    at: 'Now so',
    rule,
    says: /^16 words; the limit for ages 7 to 11/,
  },
];

describe('A sentence that is too long is found', () => {
  test.each(SENTENCES)('$name', (mistake) => {
    expectFound(mistake);
  });
});

describe('A sentence as long as it may be is none of them', () => {
  test.each([
    ['ages 7 to 11', young, 'You can chat,', 15],
    ['ages 14 to 19', old, 'If the last bus', 25],
    ['Easy Read', easyRead, 'Pupils will', 15],
    ['the full plan', first, 'Pupils from each', 30],
  ] as const)('for %s', (_, file, before, most) => {
    expect(problemsOf(edit(file, before, `Now ${words(most - 1)}. ${before}`)).found).toEqual([]);
  });
});
