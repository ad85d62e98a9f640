import { describe, expect, test } from 'vitest';
import { figuresIn, valuesBorneOut } from '../../../src/lib/text/numbers.ts';

/** What the figures of a text are worth, all in one list. */
const valuesOf = (text: string): string[] => figuresIn(text).flatMap(({ values }) => values);

describe('A figure is worth the same however it is written', () => {
  test.each([
    ['50%', 'half'],
    ['50%', '5 out of 10'],
    ['50%', 'five out of ten'],
    ['50%', '50 per cent'],
    ['50%', '1 out of 2'],
    ['25%', 'one in every four'],
    ['9 out of 10', '90%'],
    ['two thirds', '2 out of 3'],
    ['2006–07', '2006–2007'],
    ['2006–07', '2006/07'],
    ['2006–07', '2006-07'],
    ['2006–07', '2006 and 2007'],
    ['£85k', '£85,000'],
    ['£85k', '£85 thousand'],
    ['£85k', '£ 85000'],
    ['£1.5 million', '£1,500,000'],
    ['£0.4m', '£400,000'],
    ['four', '4'],
    ['Seventeen', '17'],
    ['the 3rd', '3'],
    ['1,200', '1200'],
    ['Autumn 2008', 'late autumn 2008'],
    ['Autumn Term 2008', 'autumn term 2008'],
    ['June 2008', 'JUNE 2008'],
    ['07 June 2008', '7 June 2008'],
    ['June\n2008', 'June 2008'],
    ['5 out\nof 10', '5 out of 10'],
  ])('%s is %s', (one, other) => {
    expect(valuesOf(one)).not.toEqual([]);
    expect(valuesOf(one)).toEqual(valuesOf(other));
  });
});

describe('Figures that look alike are not the same', () => {
  test.each([
    ['£85', '85'],
    ['£85k', '£85m'],
    ['50%', '50'],
    ['5 out of 10', '5 out of 9'],
    ['June 2008', 'July 2008'],
    ['June 2008', 'June 2009'],
    ['spring 2009', 'spring term 2009'],
    ['7 June 2008', '17 June 2008'],
    ['2006–07', '2006–08'],
    ['1,200', '1.2'],
  ])('%s is not %s', (one, other) => {
    expect(valuesOf(one)).not.toEqual([]);
    expect(valuesOf(one)).not.toEqual(valuesOf(other));
  });
});

describe('What is no figure is left alone', () => {
  test.each([
    'one of them, and no one else',
    'One day, everyone.',
    'every half term',
    'half-termly figures',
    'half a year',
    'May and March',
    'often, tension, weight, heights',
    'the sixties',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('Figures are found', () => {
  test.each([
    ['Year 11', ['11']],
    ['ages 14–19', ['14', '19']],
    ['in 2 schools, then in all nine', ['2', 'nine']],
    ['It costs £200,000 a year.', ['£200,000']],
    ['(£18,000, once)', ['£18,000']],
    ['by 30 November 2008, not by 2009', ['30 November 2008', '2009']],
    ['NI 87', ['87']],
    ['3 out of 4 said 10%', ['3 out of 4', '10%']],
  ])('in “%s”: %j, each where it stands', (text, written) => {
    const found = figuresIn(text);
    expect(found.map((figure) => figure.written)).toEqual(written);
    for (const { written: words, index } of found) {
      expect(text.slice(index, index + words.length)).toBe(words);
    }
  });
});

test.each(['from 10am', '20km away', 'over 3m long'])(
  'A figure is found where a unit is written close to it: %s',
  (text) => {
    expect(figuresIn(text)).toHaveLength(1);
  },
);

describe('A fact bears out what it includes', () => {
  test.each([
    ['30 November 2008', '30 November 2008'],
    ['30 November 2008', 'November 2008'],
    ['30 November 2008', '2008'],
    ['November 2008', '2008'],
    ['autumn term 2008', '2008'],
    ['school year 2008–09', '2009'],
  ])('“%s” bears out “%s”', (fact, claim) => {
    expect(valuesBorneOut(fact)).toEqual(expect.arrayContaining(valuesOf(claim)));
  });

  test.each([
    ['2008', 'November 2008'],
    ['November 2008', '30 November 2008'],
    ['30 November 2008', 'October 2008'],
    ['30 November 2008', '30'],
    ['autumn 2008', 'November 2008'],
  ])('“%s” does not bear out “%s”', (fact, claim) => {
    expect(valuesBorneOut(fact)).not.toEqual(expect.arrayContaining(valuesOf(claim)));
  });
});
