/** Fonts that no package has ready. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** The weights of the zero, and the file of each. */
const FILES = { 400: 'Andika_400Regular.ttf', 700: 'Andika_700Bold.ttf' } as const;

/** A weight of the zero. */
export type ZeroWeight = keyof typeof FILES;

/** The weights of the zero. */
export const ZERO_WEIGHTS: readonly ZeroWeight[] = [400, 700];

/**
 * Andika's zero as WOFF2. Atkinson Hyperlegible Next has only a slashed zero, which is strange to children;
 * no feature of the font turns the slash off.
 */
export function zeroFont(weight: ZeroWeight): Promise<Buffer> {
  const folder = path.dirname(require.resolve('@expo-google-fonts/andika/package.json'));
  const font = readFileSync(path.join(folder, FILES[weight]));
  return subsetFont(font, '0', { targetFormat: 'woff2' });
}
