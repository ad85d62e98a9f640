/** What a ready print can be. */

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

/** Every Easy Read print of one paper. */
export const printsOf = (slug: string): Print[] =>
  PRINT_SIZES.flatMap((size) => PRINT_INKS.map((ink) => ({ slug, size, ink })));

/** The name, without `.pdf`, of an Easy Read print. */
export const printName = ({ slug, size, ink }: Print): string => `${slug}-${size}pt-${ink}`;
