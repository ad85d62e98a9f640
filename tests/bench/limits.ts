/** What `npm run bench` measures, and the most that it lets pass. */

/** A plan that is built: how many recommendations it has, whether with documents and share images, too, and its limits. */
interface Size {
  readonly recommendations: number;
  /** How often it is built, beside bare Astro each time. */
  readonly times: number;
  readonly prints: boolean;
  /** How many times as long as in bare Astro a page may take; none where it is only reported. */
  readonly maxRatio?: number;
}

/** The sizes of the grown plans. */
export const SIZES: readonly Size[] = [
  { recommendations: 10, times: 3, prints: true, maxRatio: 3 },
  { recommendations: 100, times: 3, prints: true, maxRatio: 2.5 },
  // No council has such a plan; it is built once, to see what becomes of it.
  { recommendations: 1000, times: 1, prints: false },
];

/** The size at which saving a file is measured. */
export const EDITED = 100;

/** The most that passes. */
export const MAX = {
  /** Memory of a build, in MiB; of 1,000 recommendations it is only reported. */
  memory: 2048,
  /** How many times as large as at the smallest size a reading page is. */
  readingPage: 1.1,
  /** How much of a build from nothing one after a changed word takes. */
  warm: 0.7,
  /** Seconds until a saved word shows. */
  editing: 1,
} as const;
