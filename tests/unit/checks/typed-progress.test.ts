/** How things are going is never typed: it would be false after the next update. */
import { describe, expect, test } from 'vitest';
import { edit, FILES, problemsOf, saying, type Change } from '../../fixtures/content.ts';

const { young, easyRead, first, update } = FILES;
const typed = (change: Change) =>
  problemsOf(change).problems.filter(({ rule }) => rule === 'progress/typed');

describe('Found in a page is', () => {
  test.each([
    'We have not been told what happened.',
    'We have not been told yet.',
    'Nobody has told us how it went.',
    'No children have checked this page.',
    'Nobody under 20 has checked this site.',
    'It has not been tested yet.',
    'Nothing has been reported.',
    'So far, the paths are dark.',
    'That is still to come.',
    'The map has been finished.',
    'We do not know yet.',
  ])('“%s”', (sentence) => {
    expect(typed(saying(young, sentence))).toHaveLength(1);
  });
});

test('It is found in an Easy Read, a guide and a note, too, with its place', () => {
  const sentence = 'We have not been told yet what happened.';
  expect(typed(edit(easyRead, 'says:\n', `says:\n      - ${sentence}\n`))).toHaveLength(1);
  expect(typed(edit('guides/about.mdx', '\n\n', `\n\n${sentence}\n\n`))).toHaveLength(1);
  const note = edit(first, '    progress: A bus', `    note: ${sentence}\n    progress: A bus`);
  expect(typed(note).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“not been told”: This says how things are.*Take it out/),
  ]);
});

test('An update may say how far things have got: it has a day', () => {
  expect(typed(edit(update, 'says: ', 'says: It has not been tested so far. '))).toEqual([]);
});

test.each([
  'Ask what has happened.',
  'You might not have heard about it.',
  'Who has checked the lights on your path?',
  'Nobody has to walk alone.',
  'Say it until somebody listens.',
])('“%s” says nothing of how things are', (sentence) => {
  expect(typed(saying(young, sentence))).toEqual([]);
});
