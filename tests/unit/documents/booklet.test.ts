import { expect, test } from 'vitest';
import { imposition } from '../../../src/documents/booklet.ts';

test.each([
  [
    8,
    [
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ],
  ],
  [
    4,
    [
      [3, 0],
      [1, 2],
    ],
  ],
])('folded and stapled, a booklet of %i pages reads in order', (pages, sides) => {
  expect(imposition(pages)).toEqual(sides);
});

test.each([1, 2, 3, 5, 17])('%i pages are filled up to a multiple of four', (pages) => {
  const all = imposition(pages).flat();
  expect(all.length % 4).toBe(0);
  expect(all.length - pages).toBeLessThan(4);
  expect([...all].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
});
