/** Every way of telling the plan. A new band means an entry here, a wording record, a block of tokens and its content. */
import type { Formula } from '../text/readability.ts';

/** The bands, youngest first: the ages of Key Stages 1, 2, 3 and 4–5. */
export const BANDS = ['5-7', '7-11', '11-14', '14-19'] as const;

/** One age band. Its id is its address, too. */
export type Band = (typeof BANDS)[number];

/** The id of any version: a band, Easy Read or the full plan. */
export type VersionId = Band | 'easy-read' | 'plan';

/**
 * How much a promise card says of the facts: `few` words, one date, and no line where the plan is silent; `short`, in a
 * phrase; every `date`, with what it is for; or `all`, with who leads, who helps and when, action by action.
 */
export type CardFacts = 'few' | 'short' | 'dates' | 'all';

/** One version of the plan. */
export interface Version {
  readonly id: VersionId;
  /** The youngest and oldest reader it is written for; none for Easy Read and the full plan. */
  readonly ages?: readonly [number, number];
  /** The school years of those ages. */
  readonly years?: readonly [number, number];
  /** `plain` shows a body by what a child would call it, `exact` by its name in the plan. */
  readonly bodyNames: 'plain' | 'exact';
  /** How much a promise card says of the facts. */
  readonly facts: CardFacts;
  /** True where every promise must have a picture: readers there read pictures first. */
  readonly promisePictures?: true;
  /** True where pictures are above the words, large: for those who cannot read much yet. */
  readonly pictureFirst?: true;
  /** The picture on its door; every content folder's manifest has it. */
  readonly picture: string;
  /** The most words of a sentence, and on average (ours; GOV.UK’s style and guides to Easy Read allow 25 and 15). */
  readonly sentences: { readonly longest: number; readonly mean: number };
  /** The most words a page may have outside its promise cards; none where only sentences are limited. */
  readonly wordsOutsideCards?: number;
  /** The scores that all its texts together should not pass; advice only. */
  readonly formulas: Readonly<Partial<Record<Formula, number>>>;
  /** True where acronyms are spelled out at first use. */
  readonly spellsOut?: true;
}

/** Every version, easiest band first. */
export const VERSIONS: readonly Version[] = [
  {
    id: '5-7',
    picture: 'band-5-7',
    ages: [5, 7],
    years: [1, 2],
    bodyNames: 'plain',
    facts: 'few',
    pictureFirst: true,
    promisePictures: true,
    sentences: { longest: 10, mean: 8 },
    wordsOutsideCards: 120,
    formulas: { Spache: 2.5 },
  },
  {
    id: '7-11',
    picture: 'band-7-11',
    ages: [7, 11],
    years: [3, 6],
    bodyNames: 'plain',
    facts: 'short',
    promisePictures: true,
    sentences: { longest: 15, mean: 11 },
    formulas: { Spache: 3.5, 'New Dale–Chall': 6 },
  },
  {
    id: '11-14',
    picture: 'band-11-14',
    ages: [11, 14],
    years: [7, 9],
    bodyNames: 'exact',
    facts: 'dates',
    sentences: { longest: 20, mean: 14 },
    formulas: { 'New Dale–Chall': 7.4, 'Flesch–Kincaid': 7.5 },
  },
  {
    id: '14-19',
    picture: 'band-14-19',
    ages: [14, 19],
    years: [10, 13],
    bodyNames: 'exact',
    facts: 'all',
    sentences: { longest: 25, mean: 17 },
    formulas: { 'Flesch–Kincaid': 9.5 },
    spellsOut: true,
  },
  {
    id: 'easy-read',
    picture: 'easy-read',
    bodyNames: 'plain',
    facts: 'short',
    promisePictures: true,
    sentences: { longest: 15, mean: 10 },
    formulas: { Spache: 3.5 },
  },
  {
    id: 'plan',
    picture: 'full-plan',
    bodyNames: 'exact',
    facts: 'all',
    sentences: { longest: 30, mean: 20 },
    formulas: { 'Flesch–Kincaid': 11 },
    spellsOut: true,
  },
];

/** The version with this id. */
export function versionOf(id: VersionId): Version {
  const version = VERSIONS.find((each) => each.id === id);
  if (!version) throw new Error(`No version is called “${id}”.`);
  return version;
}

/** A version as a sentence names it: “ages 7 to 11”. */
export function versionInWords(id: VersionId): string {
  const { ages } = versionOf(id);
  if (ages) return `ages ${ages[0]} to ${ages[1]}`;
  return id === 'plan' ? 'the full plan' : 'Easy Read';
}
