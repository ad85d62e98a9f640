import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, contrastOf, partsOf } from '../../support/contrast.ts';
import { BANDS } from '../../../src/lib/model/versions.ts';
import { cardStyle } from '../../../src/lib/site/tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const WHITE = [1, 1, 1];

describe.each(BANDS)('A card for ages %s', (band) => {
  const [day = '', night = ''] = cardStyle(css, band).split('@media');
  const colour = (name: string): string => new RegExp(`--${name}:(#\\w+)`).exec(day)?.[1] ?? '#000';

  test.each([
    ['on-field', 'field'],
    ['text', 'surface'],
    ['text', 'tint'],
    ['attention', 'surface'],
    ['good', 'surface'],
  ])('by day has %s on %s at 7:1 or more', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test('at night has white words on its own colours, deepened, at 7:1 or more', () => {
    expect(night).toContain('--on-field:white');
    const mixed = [...night.matchAll(/color-mix\(in srgb,(#\w+) (\d+)%,black\)/g)];
    expect(mixed.length).toBe(2);
    for (const [, own = '', share = ''] of mixed) {
      const parts = partsOf(own).map((part) => (part * Number(share)) / 100);
      expect(contrastOf(WHITE, parts)).toBeGreaterThanOrEqual(7);
    }
  });
});
