/** The five sections of a page, each once, in order, and nothing outside of them. */
import { describe, test } from 'vitest';
import { edit, expectFound, FILES, type Mistake } from './content.ts';

const { young } = FILES;
const rule = 'schema/sections';
const ORDER = /what, why, promises, check, you, each once and in this order/;

const SECTIONS: readonly Mistake[] = [
  {
    name: 'missing',
    change: (folder) => {
      edit(young, '<Part of="promises">\n', '')(folder);
      edit(young, 'Here is what the council said it would do.\n\n</Part>\n', '')(folder);
    },
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
    change: (folder) => {
      edit(young, '<Part of="what">', '<Part of="SECOND">')(folder);
      edit(young, '<Part of="why">', '<Part of="what">')(folder);
      edit(young, '<Part of="SECOND">', '<Part of="why">')(folder);
    },
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

describe('Found is', () => {
  test.each<Mistake>([
    {
      name: 'a text outside of the sections',
      change: edit(young, '<Part of="you">', 'And that is all.\n\n<Part of="you">'),
      file: young,
      at: 'And that',
      rule,
      says: /Only <Part of="…"> sections may stand here\. Move this into one of them/,
    },
    {
      name: 'a heading outside of the sections',
      change: edit(young, '<Part of="you">', '## At last\n\n<Part of="you">'),
      file: young,
      at: '## At last',
      rule,
      says: /Move this into one of them/,
    },
    {
      name: 'a tag that is never closed',
      change: edit(young, 'A good journey', 'A <b>good journey'),
      file: young,
      at: '\n\nA dark path',
      rule: 'schema/mdx',
      says: /closing tag/,
    },
    {
      name: 'a brace that is never closed',
      change: edit(young, 'A good journey', 'A {good journey'),
      file: young,
      at: '\n\nA dark path',
      rule: 'schema/mdx',
      says: /closing brace for `\{`/,
    },
  ])('$name', (mistake) => {
    expectFound(mistake);
  });
});
