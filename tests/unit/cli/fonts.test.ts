/** The kept fonts are those that `npm run fonts` makes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FONT_FOLDER, makeFonts } from '../../../src/cli/fonts.ts';

test('fonts made again are the same, byte by byte; if not, run `npm run fonts`', async () => {
  const made = await makeFonts();
  expect(readdirSync(FONT_FOLDER).toSorted()).toEqual([...made.keys()].toSorted());
  for (const [file, bytes] of made) {
    expect(readFileSync(path.join(FONT_FOLDER, file)).equals(bytes), file).toBe(true);
  }
});
