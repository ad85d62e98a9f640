/** What `npm run bench` measures, and the most that it lets pass. */

/** How many recommendations the grown plans have; they are built with documents and share images, too, where `prints` is true. */
export const SIZES = [
  { recommendations: 10, prints: true },
  { recommendations: 100, prints: true },
  // Minutes of documents that are as at 100, ten times over.
  { recommendations: 1000, prints: false },
] as const;

/** The size at which saving a file is measured. */
export const EDITED = 100;

/** The most that passes. */
export const MOST = {
  /** Memory of a build, in MiB. */
  memory: 4096,
  /** How many times as long as plain Markdown in bare Astro a page takes. */
  ratio: 3,
  /** How many times as large as at the smallest size a reading page is. */
  readingPage: 1.1,
  /** How much of a build from nothing one after a changed word takes. */
  warm: 0.5,
  /** Seconds until a saved word shows. */
  editing: 1,
} as const;
