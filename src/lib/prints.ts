/** The ready prints: which there are, and what each is called. */
import type { Plan } from './plan.ts';
import { OVERVIEW } from './easy-read.ts';

/** Text sizes of the ready prints, in points (UKAAF: large print is 16 and above). */
export const PRINT_SIZES = [16, 24] as const;
/** A text size, in points. */
export type PrintSize = (typeof PRINT_SIZES)[number];

/** Inks of the ready prints: black is line drawings without fills, for any copier. */
export const PRINT_INKS = ['colour', 'black'] as const;
/** An ink. */
export type PrintInk = (typeof PRINT_INKS)[number];

/** A ready Easy Read print. */
export interface Print {
  readonly slug: string;
  readonly size: PrintSize;
  readonly ink: PrintInk;
}

/** The name, without `.pdf`, of an Easy Read print. */
export const printName = ({ slug, size, ink }: Print): string => `${slug}-${size}pt-${ink}`;

/** Every Easy Read print of one paper. */
export const printsOf = (slug: string): Print[] =>
  PRINT_SIZES.flatMap((size) => PRINT_INKS.map((ink) => ({ slug, size, ink })));

/** Every Easy Read print there is: the overview first, then the recommendations in order. */
export const allPrints = ({ easyReads, recommendations }: Plan): Print[] =>
  [OVERVIEW, ...recommendations.map(({ slug }) => slug)]
    .filter((slug) => easyReads.has(slug))
    .flatMap(printsOf);

/** How many sheets of paper some pages take. */
export const sheetsFor = (pages: number, sides: 1 | 2): number => Math.ceil(pages / sides);
