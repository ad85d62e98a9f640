/**
 * Loaded before a program (`node --import`): another computer. Its clock is some years and a few hours behind. Behind rather
 * than ahead, as a build would otherwise think that what earlier ones have just cached is out of date, and delete it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const SHIFT = -1_000 * 3_600 * (24 * 1_234 + 5);
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...words) {
    super(...(words.length === 0 ? [now() + SHIFT] : words));
  }

  static now() {
    return now() + SHIFT;
  }
};

// Its disk gives the files of a folder in another order.
const { readdirSync } = fs;
fs.readdirSync = (...words) => readdirSync(...words).toReversed();
syncBuiltinESMExports();
