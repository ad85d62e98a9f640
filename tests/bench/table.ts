/** The bench’s table: a row a figure, a column a size, and how each grows from size to size. */
import type { Measured } from './site.ts';

/** What was measured at one size. */
export interface Result {
  /** Without documents and share images. */
  readonly own: Measured;
  /** With them; nothing where they were not made. */
  readonly whole: Measured | undefined;
  /** Seconds of bare Astro. */
  readonly bare: number;
  /** How many times as long a page takes as in bare Astro, without what that does not make at all. */
  readonly ratio: number;
}

/** Bare Astro makes pages only: documents, images and the zip are beside the ratio. */
export const OWN_STEPS = ['content', 'pages and files', 'styles, policy', 'search index'] as const;

/** What it is, how to find it in a result, and how many digits behind the point it is shown with. */
type Figure = readonly [string, (result: Result) => number | undefined, number];

const FIGURES: readonly Figure[] = [
  ['pages', ({ own }) => own.pages, 0],
  ['seconds without prints', ({ own }) => own.seconds, 1],
  ...[...OWN_STEPS, 'zip for schools' as const].map((step): Figure => [
    `– ${step}`,
    ({ own }) => own.steps.get(step) ?? 0,
    1,
  ]),
  ['seconds of bare Astro', ({ bare }) => bare, 1],
  ['a page to one in bare Astro', ({ ratio }) => ratio, 2],
  ['memory without prints, MiB', ({ own }) => own.memory, 0],
  ['kB without prints', ({ own }) => own.bytes / 1000, 0],
  ['kB a page without prints', ({ own }) => own.bytes / own.pages / 1000, 1],
  ['kB of a reading page', ({ own }) => own.readingPage / 1000, 1],
  ['kB of a first search', ({ own }) => own.search / 1000, 0],
  ['seconds with prints', ({ whole }) => whole?.seconds, 1],
  ['– pages and files with prints', ({ whole }) => whole?.steps.get('pages and files'), 1],
  ['memory with prints, MiB', ({ whole }) => whole?.memory, 0],
  ['kB with prints', ({ whole }) => whole && whole.bytes / 1000, 0],
];

/** A figure at a size, and how many times the one before it is. */
function shown([, of, digits]: Figure, result: Result, before: Result | undefined): string {
  const value = of(result);
  if (value === undefined) return 'not made';
  const earlier = before && of(before);
  return value.toFixed(digits) + (earlier ? ` (× ${(value / earlier).toFixed(1)})` : '');
}

/** As `console.table` takes it. */
export const rowsOf = (results: readonly Result[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    FIGURES.map((figure) => [
      figure[0],
      Object.fromEntries(
        results.map((result, index) => [
          result.own.recommendations,
          shown(figure, result, results[index - 1]),
        ]),
      ),
    ]),
  );
