/**
 * Loaded before a program (`node --import`), moves its clock by some years and a few hours. Back, not on: a build would take
 * what earlier ones have just kept for older than it is, and away (src/build/cache.ts).
 */
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
