/** The OpenMoji set: a package with one SVG for each code. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PrintInk } from '../lib/model/prints.ts';

const folder = path.dirname(createRequire(import.meta.url).resolve('openmoji/package.json'));

/** Where the picture of a code is: in colour, or as black lines. */
export const openmojiFile = (code: string, ink: PrintInk = 'colour'): string =>
  path.join(folder, ink === 'black' ? 'black' : 'color', 'svg', `${code}.svg`);

/** True where the set has a picture of this code. */
export const hasOpenmoji = (code: string): boolean => existsSync(openmojiFile(code));
