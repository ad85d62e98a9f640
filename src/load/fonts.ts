/** Fonts that no package has ready. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The weights in which there are digits, and the file of each. */
const FILES = { 400: 'Andika_400Regular.ttf', 700: 'Andika_700Bold.ttf' } as const;

/** A weight of the digits font. */
export type DigitsWeight = keyof typeof FILES;

/** The weights of the digits font. */
export const DIGITS_WEIGHTS: readonly DigitsWeight[] = [400, 700];

/**
 * Andika's digits as WOFF2. Atkinson Hyperlegible Next has only a slashed zero, which is strange to children;
 * no feature of the font turns the slash off.
 */
export function digitsFont(weight: DigitsWeight): Promise<Buffer> {
  const folder = path.dirname(require.resolve('@expo-google-fonts/andika/package.json'));
  const font = readFileSync(path.join(folder, FILES[weight]));
  return subsetFont(font, '0123456789', { targetFormat: 'woff2' });
}
