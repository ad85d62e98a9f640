import { describe, expect, test } from 'vitest';
import { contrast } from '../../support/contrast.ts';
import {
  coloursOf,
  shareImagePng,
  shareImageSvg,
  type DrawnShareImage,
} from '../../../src/documents/share-image.ts';
import { VERSIONS } from '../../../src/lib/model/versions.ts';

const image = (title: string, more: Partial<DrawnShareImage> = {}): DrawnShareImage => ({
  name: '7-11-a',
  shape: 'wide',
  version: '7-11',
  title,
  for: 'Ages 7 to 11',
  alt: '',
  site: 'Our Town Plan',
  language: 'en-GB',
  ...more,
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 1);
});

test.each([undefined, ...VERSIONS.map(({ id }) => id)])(
  'text on an image of %s has a contrast of at least 7:1',
  (version) => {
    const { field, onField, paper, ink } = coloursOf(version);
    expect(contrast(field, onField)).toBeGreaterThanOrEqual(7);
    expect(contrast(paper, ink)).toBeGreaterThanOrEqual(7);
  },
);

describe.each(['wide', 'square'] as const)('A %s image', (shape) => {
  test('is refused where its name does not fit, and never cut', () => {
    const long = 'What everybody who works with children has promised '.repeat(12).trim();
    expect(() => shareImageSvg(image(long, { shape }))).toThrow(/too long for its share image/);
    const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamter';
    expect(() => shareImageSvg(image(word, { shape }))).toThrow(/too long for its share image/);
  });

  test('has the same bytes twice, and letters as shapes', async () => {
    const [first, second] = [await shareImagePng(image('A')), await shareImagePng(image('A'))];
    expect(first.equals(second)).toBe(true);
    const svg = shareImageSvg(image('Years 2008 to 2010', { shape, version: '14-19' }));
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('font-family');
  });
});
