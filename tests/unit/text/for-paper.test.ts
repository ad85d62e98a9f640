/** News on paper: what the fonts of papers do not have is left out kindly. */
import { expect, test } from 'vitest';
import { forPaper } from '../../../src/lib/text/for-paper.ts';

test.each([
  ['The bus runs 🚌.', 'The bus runs.'],
  ['A family 👨‍👩‍👧 waves 👋🏽.', 'A family waves.'],
  ['Tŷ Dŵr & Ynys Wên, 50% £5', 'Tŷ Dŵr & Ynys Wên, 50% £5'],
  ['It says "أين تلعب بعد المدرسة؟" in Arabic.', 'It says "…؟" in Arabic.'],
  ['Дом means house.', 'Дом means house.'],
])('“%s”', (text, said) => {
  expect(forPaper(text)).toBe(said);
});
