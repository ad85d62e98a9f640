/** The ready prints: which there are, and how much paper they take. */
import { OVERVIEW } from '../model/easy-read.ts';
import type { Plan } from '../model/plan.ts';
import { PRINT_INKS, PRINT_SIZES, type Print } from '../model/prints.ts';

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
