/** Sentences, words and bold. */
import { describe, expect, test } from 'vitest';
import { withoutBold, boldRunsIn } from '../../../src/lib/text/bold.ts';
import { sentencesIn, wordsIn } from '../../../src/lib/text/sentences.ts';

describe('Words are what stands between spaces', () => {
  test.each([
    ['We will do it.', 4],
    ['half-termly figures', 2],
    ['It costs £5,000 a year.', 5],
    ['children’s homes', 2],
    ['a – or b', 3],
    ['“Stay at home …”', 3],
    ['  two\n  lines ', 2],
    ['Tŷ Dŵr', 2],
    ['— … !', 0],
    ['', 0],
  ])('“%s” has %i', (text, count) => {
    expect(wordsIn(text)).toBe(count);
  });
});

describe('Sentences are told apart', () => {
  test.each([
    ['one', 'Leeds will check.', ['Leeds will check.']],
    ['two', 'Is it? Ask them!', ['Is it?', 'Ask them!']],
    ['without a full stop at the end', 'Stop. Then go', ['Stop.', 'Then go']],
    ['across lines', 'The first\none. The second.', ['The first one.', 'The second.']],
    [
      'with a number in them',
      'It is 2.5 miles. Row 2.3 too.',
      ['It is 2.5 miles.', 'Row 2.3 too.'],
    ],
    ['after quotation marks', 'They said “stay.” We did.', ['They said “stay.”', 'We did.']],
    ['none of them empty', ' … \n', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesIn(text).map((each) => each.text)).toEqual(sentences);
  });

  test('and each knows where it begins and how long it is', () => {
    const text = '  First of all.  Then the rest of it.';
    expect(sentencesIn(text)).toEqual([
      { text: 'First of all.', index: text.indexOf('First'), words: 3 },
      { text: 'Then the rest of it.', index: text.indexOf('Then'), words: 5 },
    ]);
  });
});

describe('Bold words', () => {
  test.each([
    ['none', 'A plan.', [['A plan.', false]]],
    [
      'within',
      'In **care** now.',
      [
        ['In ', false],
        ['care', true],
        [' now.', false],
      ],
    ],
    [
      'first',
      '**Inspectors** check.',
      [
        ['Inspectors', true],
        [' check.', false],
      ],
    ],
    [
      'last, two of them',
      '**one** and **two**',
      [
        ['one', true],
        [' and ', false],
        ['two', true],
      ],
    ],
    ['nothing at all', '', []],
  ])('%s', (_, text, runs) => {
    expect(boldRunsIn(text).map(({ text: run, bold }) => [run, bold])).toEqual(runs);
  });

  test('are plain again without their stars', () => {
    expect(withoutBold('Some children live in **care**, **now**.')).toBe(
      'Some children live in care, now.',
    );
  });
});
