import { describe, expect, test } from 'vitest';
import {
  coloursOf,
  shareImagePng,
  shareImageSvg,
  type DrawnShareImage,
} from '../../src/documents/share-image.ts';
import { VERSIONS } from '../../src/lib/versions.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

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
