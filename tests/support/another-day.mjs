/**
 * Loaded before a program (`node --import`), puts its clock back by some years and a few hours. Back rather than forward, as
 * a build would otherwise think that what earlier ones have just kept is out of date, and delete it (src/build/cache.ts).
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
