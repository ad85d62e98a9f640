/** The five sections of a page, each once, in order, and nothing outside of them. */
import { describe, test } from 'vitest';
import { all, edit, expectFound, FILES, type Mistake } from '../../fixtures/content.ts';

const { young } = FILES;
const rule = 'schema/sections';
const ORDER = /what, why, promises, check, you, each once and in this order/;

const SECTIONS: readonly Mistake[] = [
  {
    name: 'missing',
    change: all(
      edit(young, '<Part of="promises">\n', ''),
      edit(young, 'Here is what the council said it would do.\n\n</Part>\n', ''),
    ),
    file: young,
    rule,
    says: /this one has what, why, check, you/,
  },
  {
    name: 'there twice',
    change: edit(young, '<Part of="why">', '<Part of="what">'),
    file: young,
    rule,
    says: ORDER,
  },
  {
    name: 'in another order',
    change: all(
      edit(young, '<Part of="what">', '<Part of="SECOND">'),
      edit(young, '<Part of="why">', '<Part of="what">'),
      edit(young, '<Part of="SECOND">', '<Part of="why">'),
    ),
    file: young,
    rule,
    says: ORDER,
  },
  {
    name: 'not one of the five',
    change: edit(young, '<Part of="why">', '<Part of="because">'),
    file: young,
    at: '<Part of="because">',
    rule,
    says: /A section is one of what, why, promises, check, you: <Part of="what">/,
  },
  {
    name: 'empty',
    change: all(
      edit(young, '<Part of="why">', '<Part of="why">\n\n</Part>\n\n<Part of="SECOND">'),
      edit(young, '<Part of="SECOND">', '<Part of="promises">'),
      edit(young, '<Part of="promises">\n\nHere', '<Part of="check">\n\nHere'),
    ),
    file: young,
    at: '<Part of="why">',
    rule,
    says: /^There is nothing in this section\. Write it\.$/,
  },
  {
    name: 'not named',
    change: edit(young, '<Part of="why">', '<Part>'),
    file: young,
    at: '<Part>',
    rule,
    says: /A section is one of what, why/,
  },
];

test('A text outside of the sections is found', () => {
  expectFound({
    name: 'outside',
    change: edit(young, '<Part of="you">', 'And that is all.\n\n<Part of="you">'),
    file: young,
    at: 'And that',
    rule,
    says: /Only <Part of="…"> sections can be here\. Move this into one of them/,
  });
});

describe('A section is found that is', () => {
  test.each(SECTIONS)('$name', (mistake) => {
    expectFound(mistake);
  });
});
