/** The glossary: what it finds in a text, and how a page shows it, by letter and by topic. */
import { describe, expect, test } from 'vitest';
import { plan } from '../../fixtures/make.ts';
import { byLetter, byTopic, type GlossaryEntry } from '../../../src/lib/glossary/glossary.ts';
import { Glossary } from '../../../src/lib/glossary/words.ts';
import { WORD_TOPICS, type WordTopic, type Word } from '../../../src/lib/model/words.ts';

const word = (term: string, topic: WordTopic, forms: readonly string[] = []): Word => ({
  term,
  topic,
  forms: [...forms],
  aliases: [],
  misspellings: [],
  meanings: {},
});

const WORDS: ReadonlyMap<string, Word> = new Map([
  ['care', word('care', 'care', ['in care'])],
  ['care-plan', word('care plan', 'care', ['care plans'])],
  ['child-plan', word('child’s plan', 'care')],
  ['sen', word('SEN', 'school', ['special needs'])],
  ['sen-support', word('SEN support', 'school')],
  ['gcse', word('GCSE', 'school', ['GCSEs'])],
]);

describe('The glossary finds', () => {
  const found = (text: string): string[] =>
    new Glossary(WORDS)
      .find(text)
      .map(({ slug, written, index }) => `${index} ${written}: ${slug}`);

  test.each([
    ['a term in any case', 'Care, CARE, care', ['0 Care: care', '6 CARE: care', '12 care: care']],
    ['another form', 'Special needs', ['0 Special needs: sen']],
    ['an acronym in capitals only', 'sen Sen SEN', ['8 SEN: sen']],
    ['several of an acronym', 'GCSEs or a GCSE', ['0 GCSEs: gcse', '11 GCSE: gcse']],
    ['the longest form', 'my care plan', ['3 care plan: care-plan']],
    ['the longest form with an acronym in it', 'SEN support', ['0 SEN support: sen-support']],
    ['of two that overlap, the first', 'in care plan', ['0 in care: care']],
    ['either apostrophe', 'child’s plan', ['0 child’s plan: child-plan']],
    ['either apostrophe', "child's plan", ["0 child's plan: child-plan"]],
    [
      'a term beside a sign',
      '(care), care’s, care-home',
      ['1 care: care', '8 care: care', '16 care: care'],
    ],
    ['terms after a picture', '🚌 care', ['3 care: care']],
    ['nothing within another word', 'careful scare caré', []],
    ['nothing in no text', '', []],
  ])('%s: %s', (_, text, uses) => {
    expect(found(text)).toEqual(uses);
  });

  test('nothing where it is empty', () => {
    expect(new Glossary(new Map()).find('Care in care')).toEqual([]);
  });
});

/** A plan with these terms, in this order. */
const withTerms = (...terms: readonly (readonly [string, WordTopic])[]) =>
  plan({
    more: {
      words: new Map(terms.map(([term, topic], n) => [`word-${n}`, word(term, topic)])),
    },
  });

const termsOf = (entries: readonly GlossaryEntry[]): string[] =>
  entries.map(({ word: { term } }) => term);

const mixed = withTerms(
  ['support', 'care'],
  ['16 to 18', 'after-school'],
  ['SEN', 'school'],
  ['carer', 'care'],
  ['Care', 'care'],
  ['école', 'school'],
  ['early help', 'care'],
);

describe('By letter', () => {
  test('small letters and capitals stand together, numbers under 0–9', () => {
    const letters = byLetter(mixed).map(({ letter, entries }) => [letter, termsOf(entries)]);
    expect(letters.slice(0, 2)).toEqual([
      ['0–9', ['16 to 18']],
      ['C', ['Care', 'carer']],
    ]);
    expect(letters.at(-1)).toEqual(['S', ['SEN', 'support']]);
  });

  test('no word is lost, and each has its slug', () => {
    const entries = byLetter(mixed).flatMap((group) => group.entries);
    expect(entries.map(({ slug }) => slug).toSorted()).toEqual([...mixed.words.keys()]);
    expect(entries.find(({ slug }) => slug === 'word-2')?.word.term).toBe('SEN');
  });

  test('letters without words are left out', () => {
    expect(
      byLetter(withTerms(['zebra', 'plan'], ['ant', 'plan'])).map(({ letter }) => letter),
    ).toEqual(['A', 'Z']);
    expect(byLetter(plan({}))).toEqual([]);
  });
});

describe('By topic', () => {
  test('topics stand in their own order, each from A to Z; those without words are left out', () => {
    expect(byTopic(mixed).map(({ topic, entries }) => [topic, termsOf(entries)])).toEqual([
      ['care', ['Care', 'carer', 'early help', 'support']],
      ['school', ['école', 'SEN']],
      ['after-school', ['16 to 18']],
    ]);
    expect(byTopic(plan({}))).toEqual([]);
  });

  test('every topic that a word may have is shown', () => {
    const all = withTerms(...WORD_TOPICS.map((topic) => [topic, topic] as const));
    expect(byTopic(all).map(({ topic }) => topic)).toEqual(WORD_TOPICS);
  });
});
