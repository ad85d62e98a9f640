/** The bench’s table: a row a figure, a column a size, and how each grows from size to size. */
import { STEPS } from '../../src/steps.ts';
import type { Measured } from './site.ts';

/** What was measured at one size. */
export interface Result {
  readonly own: Measured;
  /** Seconds of bare Astro. */
  readonly bare: number;
  /** How many times as long a page takes as in bare Astro, without what that does not make at all. */
  readonly ratio: number;
}

/** Bare Astro makes pages only: documents, images and the zip are beside the ratio. */
export const OWN_STEPS = ['pages', 'reading and checks', 'finishing', 'search index'] as const;

const FIGURES: readonly (readonly [string, (result: Result) => number, number])[] = [
  ['pages', ({ own }) => own.pages, 0],
  ['seconds in all', ({ own }) => own.seconds, 1],
  ...['pages', ...STEPS].map(
    (step) => [`seconds: ${step}`, ({ own }: Result) => own.steps.get(step) ?? 0, 1] as const,
  ),
  ['seconds of bare Astro', ({ bare }) => bare, 1],
  ['a page to one in bare Astro', ({ ratio }) => ratio, 2],
  ['memory, MiB', ({ own }) => own.memory, 0],
  ['kB in all', ({ own }) => own.bytes / 1000, 0],
  ['kB a page', ({ own }) => own.bytes / own.pages / 1000, 1],
  ['kB of a reading page', ({ own }) => own.readingPage / 1000, 1],
  ['kB of a first search', ({ own }) => own.search / 1000, 0],
];

/** As `console.table` takes it. */
export const rowsOf = (results: readonly Result[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    FIGURES.map(([what, of, digits]) => [
      what,
      Object.fromEntries(
        results.map((result, index) => {
          const before = results[index - 1];
          const value = of(result);
          const growth = before ? ` (× ${(value / of(before)).toFixed(1)})` : '';
          return [result.own.recommendations, value.toFixed(digits) + growth];
        }),
      ),
    ]),
  );
