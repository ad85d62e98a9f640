import { describe, expect, test } from 'vitest';
import { dayInWords, isDay, parseWhen, spanOf } from '../../../src/lib/model/dates.ts';

describe('A bare date means its first and last day', () => {
  test.each([
    ['30 November 2008', '2008-11-30', '2008-11-30'],
    ['1 June 2008', '2008-06-01', '2008-06-01'],
    ['January 2009', '2009-01-01', '2009-01-31'],
    ['June 2008', '2008-06-01', '2008-06-30'],
    ['December 2008', '2008-12-01', '2008-12-31'],
    ['2009', '2009-01-01', '2009-12-31'],
    ['spring 2009', '2009-03-01', '2009-05-31'],
    ['summer 2009', '2009-06-01', '2009-08-31'],
    ['autumn 2008', '2008-09-01', '2008-11-30'],
    ['winter 2008', '2008-12-01', '2009-02-28'],
    ['autumn term 2008', '2008-09-01', '2008-12-31'],
    ['spring term 2009', '2009-01-01', '2009-03-31'],
    ['summer term 2009', '2009-04-01', '2009-07-31'],
    ['school year 2008–09', '2008-09-01', '2009-08-31'],
    ['year 2008/09', '2008-04-01', '2009-03-31'],
  ])('%s is %s to %s', (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last });
  });

  test.each(['2008–09', '2008-09', '2008/09', '2008–2009', '2008/2009'])(
    'a school year may be written %s',
    (years) => {
      expect(spanOf(`school year ${years}`)).toEqual({ first: '2008-09-01', last: '2009-08-31' });
    },
  );

  test.each(['spring 2009', 'summer 2009', 'autumn 2009', 'winter 2009'])(
    '“late” changes nothing about %s',
    (season) => {
      expect(spanOf(`late ${season}`)).toEqual(spanOf(season));
      expect(parseWhen(`by late ${season}`)?.due).toBe(parseWhen(`by ${season}`)?.due);
    },
  );

  test.each([
    ['February 2008', '2008-02-29'],
    ['February 2009', '2009-02-28'],
    ['February 1900', '1900-02-28'],
    ['February 2000', '2000-02-29'],
    ['winter 2007', '2008-02-29'],
    ['29 February 2008', '2008-02-29'],
  ])('%s ends on %s, as the calendar has it', (text, last) => {
    expect(spanOf(text)?.last).toBe(last);
  });
});

describe('A date in the plan says when something starts and when it is due', () => {
  test.each([
    ['June 2008', undefined, '2008-06-30'],
    ['by June 2008', undefined, '2008-06-30'],
    ['in June 2008', undefined, '2008-06-30'],
    ['by 30 November 2008', undefined, '2008-11-30'],
    ['by 2011', undefined, '2011-12-31'],
    ['in autumn term 2008', undefined, '2008-12-31'],
    ['September 2008 to July 2009', '2008-09-01', '2009-07-31'],
    ['autumn 2008 to spring 2009', '2008-09-01', '2009-05-31'],
    ['1 June 2008 to 1 June 2008', '2008-06-01', '2008-06-01'],
    ['from September 2008', '2008-09-01', undefined],
    ['from school year 2008–09', '2008-09-01', undefined],
    ['ongoing', undefined, undefined],
  ])('%s: from %s, due %s', (text, starts, due) => {
    expect(parseWhen(text)).toStrictEqual({
      text,
      ...(starts !== undefined && { starts }),
      ...(due !== undefined && { due }),
    });
  });

  test('capitals and spaces do not matter, and the text keeps its capitals', () => {
    expect(parseWhen('  By  JUNE   2008 ')).toEqual({ text: 'By JUNE 2008', due: '2008-06-30' });
    expect(parseWhen('Ongoing')).toEqual({ text: 'Ongoing' });
  });
});

describe('What is no date of the grammar is refused', () => {
  test.each([
    ['an impossible day', '31 June 2008'],
    ['a day of no leap year', '29 February 2009'],
    ['the day before the first', '0 June 2008'],
    ['two years alone', '2008–10'],
    ['two years alone that follow each other', '2008–09'],
    ['a school year of two years', 'school year 2008–10'],
    ['a school year that runs backwards', 'school year 2009–08'],
    ['a year of two years', 'year 2008/10'],
    ['a season without a year', 'autumn'],
    ['a month without a year', 'by June'],
    ['a term that there is not', 'winter term 2008'],
    ['a preposition alone', 'by'],
    ['no end', 'September 2008 to'],
    ['no start', 'to July 2009'],
    ['July to June of the same year', 'July 2008 to June 2008'],
    ['a range in a range', 'May 2008 to June 2008 to July 2008'],
    ['an open range', 'from July 2008 to June 2009'],
    ['two prepositions', 'by from June 2008'],
    ['a misspelt month', 'by Jnue 2008'],
    ['a short year', 'June 08'],
    ['a numeric day', '30/11/2008'],
    ['a word', 'soon'],
    ['a dated “ongoing”', 'by ongoing'],
    ['nothing', ''],
    ['a date with more words', 'June 2008 or so'],
  ])('%s: “%s”', (_, text) => {
    expect(parseWhen(text)).toBeUndefined();
  });
});

describe('A day of the calendar', () => {
  test.each(['2008-02-29', '2000-02-29', '2008-12-31', '2008-01-01'])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each(['2009-02-29', '1900-02-29', '2008-06-31', '2008-13-01', '2008-00-10', '2008-06-00'])(
    '%s is none',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  test.each(['2008-6-30', '30-06-2008', '2008-06-30T00:00', ' 2008-06-30', ''])(
    '“%s” is not how a day is written',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  test.each([
    ['2008-06-30', '30 June 2008'],
    ['2009-01-01', '1 January 2009'],
    ['2008-12-09', '9 December 2008'],
  ])('%s is said as %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
