/** The stand-ins of a build for a quick look are real files of their kinds. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { STAND_IN_PNG, standInPdf } from '../../../src/documents/stand-ins.ts';

test('the page in the place of every document is a PDF that says what it is', async () => {
  const { bytes, pages } = await standInPdf();
  expect(pages).toBe(1);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the dot in the place of every share image is a PNG', async () => {
  const { format, width, height } = await sharp(STAND_IN_PNG).metadata();
  expect([format, width, height]).toEqual(['png', 1, 1]);
});
