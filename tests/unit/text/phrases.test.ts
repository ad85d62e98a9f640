/** Phrases are found as whole words, the longest first. */
import { describe, expect, test } from 'vitest';
import { Phrases } from '../../../src/lib/text/phrases.ts';

const written = (text: string, letters: 'exact' | 'any' = 'any'): string[] =>
  new Phrases(['care', 'care plan', 'children’s home', 'SEN', '(A&E)'], letters)
    .find(text)
    .map((found) => found.written);

describe('A phrase is found', () => {
  test.each([
    ['wherever it is', 'In care, or not in care.', ['care', 'care']],
    ['as the longest that fits', 'A care plan is for care.', ['care plan', 'care']],
    ['beside signs', '“care plan”, (SEN).', ['care plan', 'SEN']],
    ['with signs of its own', 'Go to (A&E) now.', ['(A&E)']],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('with other capitals only where they do not matter', () => {
    expect(written('Care and Sen')).toEqual(['Care', 'Sen']);
    expect(written('Care and Sen', 'exact')).toEqual([]);
  });
});

test.each(['careful', 'two children’s homes', 'a scare', 'send', 'SEN2'])(
  'No half of a word is a phrase: %s',
  (text) => {
    expect(written(text)).toEqual([]);
  },
);

test('A phrase that is taken out leaves its place', () => {
  expect(new Phrases(['care plan'], 'any').without('My care plan.')).toBe('My          .');
});
