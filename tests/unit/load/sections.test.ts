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

describe('A section is found that is', () => {
  test.each(SECTIONS)('$name', (mistake) => {
    expectFound(mistake);
  });
});

const BODIES: readonly Mistake[] = [
  {
    name: 'a text outside of the sections',
    change: edit(young, '<Part of="you">', 'And that is all.\n\n<Part of="you">'),
    file: young,
    at: 'And that',
    rule,
    says: /Only <Part of="…"> sections can be here\. Move this into one of them/,
  },
  {
    name: 'a heading of its own',
    change: edit(young, 'A good journey', '## Journeys\n\nA good journey'),
    file: young,
    at: '## Journeys',
    rule: 'schema/mdx',
    says: /The site writes the headings of a page/,
  },
  {
    name: 'a tag that is never closed',
    change: edit(young, 'A good journey', 'A <b>good journey'),
    file: young,
    at: '<b>good',
    rule: 'schema/mdx',
    says: /^<b> begins here and is not closed/,
  },
  {
    name: 'a section that is never closed',
    change: edit(young, '</Part>\n\n<Part of="why">', '<Part of="why">'),
    file: young,
    at: '<Part of="what">',
    rule: 'schema/mdx',
    says: /^<Part> begins here and is not closed\. Write <\/Part> where it ends/,
  },
  {
    name: 'a brace that is never closed',
    change: edit(young, 'A good journey', 'A {good journey'),
    file: young,
    at: '{good',
    rule: 'schema/mdx',
    says: /^Braces \{ \} cannot be used here/,
  },
  {
    name: 'something that would be run',
    change: edit(young, 'A good journey', 'A {process.exit()} journey'),
    file: young,
    at: '{process',
    rule: 'schema/mdx',
    says: /Braces.*Take them out/,
  },
  {
    name: 'a component that there is not',
    change: edit(young, 'A good journey', '<Map />\n\nA good journey'),
    file: young,
    at: '<Map />',
    rule: 'schema/mdx',
    says: /<Map> is not known here/,
  },
  {
    name: 'a picture in the text',
    change: edit(young, 'A good journey', '![A map](map.png)\n\nA good journey'),
    file: young,
    at: '![A map]',
    rule: 'schema/mdx',
    says: /Pictures belong in the fields at the top/,
  },
];

describe('What the words of a page may not hold is found:', () => {
  test.each(BODIES)('$name', (mistake) => {
    expectFound(mistake);
  });
});
