/** The OpenMoji set: a package with one SVG for each code. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const folder = path.dirname(createRequire(import.meta.url).resolve('openmoji/package.json'));

/** Where the colour picture of a code is. */
export const openmojiFile = (code: string): string =>
  path.join(folder, 'color', 'svg', `${code}.svg`);

/** True where the set has a picture of this code. */
export const hasOpenmoji = (code: string): boolean => existsSync(openmojiFile(code));
