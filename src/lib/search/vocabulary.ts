/** What the search knows about words: a browser loads `/search/words.json` at the first use. */
import type { VersionId } from '../model/versions.ts';

/** Where a result belongs: a recommendation by its slug, or one of the groups below. */
export type Group = string;

/** Groups that are not recommendations, in the order of results that match equally well. */
export const OTHER_GROUPS = ['words', 'who', 'updates', 'pages'] as const;

/** The filters by which Pagefind tells results apart; `entry` is the address of what can be named. */
export const FILTERS = { group: 'group', version: 'version', entry: 'entry' } as const;

/** A recommendation. */
export interface TopicWords {
  readonly slug: string;
  /** Its title in each version that tells it, easiest first. */
  readonly titles: Partial<Record<VersionId, string>>;
  /** What children type when they look for it. */
  readonly says: readonly string[];
}

/** Something that has a name: a word of the glossary, a body, a page that belongs to no recommendation. */
export interface Named {
  readonly group: (typeof OTHER_GROUPS)[number];
  /** Its address, without the base. */
  readonly to: string;
  /** Its names; for a word of the glossary the first one is what is looked for. */
  readonly names: readonly string[];
  /** What children say or type for it. */
  readonly says: readonly string[];
  /** How children misspell it. */
  readonly misspellings: readonly string[];
  /** The recommendations that use it most, by slug. */
  readonly topics: readonly string[];
}

/** All names and what children say for them. */
export interface Vocabulary {
  readonly topics: readonly TopicWords[];
  readonly named: readonly Named[];
  /** Every other word of the site, in small letters with spaces between: of each stem the shortest word. */
  readonly known: string;
}

/** Every name and saying of a vocabulary. */
export const sayingsOf = ({ topics, named }: Omit<Vocabulary, 'known'>): string[] => [
  ...topics.flatMap(({ says }) => says),
  ...named.flatMap(({ names, says }) => [...names, ...says]),
];
