/**
 * What the search knows about words. A browser loads `/search/words.json` at the first use, and `/search/spelling.json`
 * (how children misspell the glossary) only for a word that is not in it.
 */
import type { VersionId } from '../model/versions.ts';

/** Where a result stands: a recommendation by its slug, or one of the groups below. */
export type Group = string;

/** Groups that are no recommendation, in the order in which they stand where they match equally well. */
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
  /** The recommendations that use it most, by slug. */
  readonly topics: readonly string[];
}

/** Where something named is, without the base: the glossary and the bodies have an anchor each. */
const PATHS = { words: '/words/#', who: '/who/#', updates: '', pages: '' } as const;

/** All names and what children say for them. */
export interface Vocabulary {
  readonly topics: readonly TopicWords[];
  readonly named: readonly Named[];
  /** Every other word of the site, in small letters with spaces between: of each stem the shortest word. */
  readonly known: string;
}

/** The same as it travels, a third lighter: each named thing in a row of texts, the parts of a text with `|` between. */
export interface PackedVocabulary extends Omit<Vocabulary, 'named'> {
  readonly named: Partial<
    Record<
      Named['group'],
      readonly (readonly [id: string, names: string, says?: string, topics?: string])[]
    >
  >;
}

/** How words of the glossary are misspelt, by their first name. */
export type Spelling = Readonly<Record<string, readonly string[]>>;

/** Makes the vocabulary ready to travel. */
export function pack({ named, ...rest }: Vocabulary): PackedVocabulary {
  const groups = Map.groupBy(named, ({ group }) => group);
  const rows = [...groups].map(([group, own]) => [
    group,
    own.map(({ to, names, says, topics: used }) => {
      const row = [to.replace(PATHS[group], ''), names.join('|'), says.join('|'), used.join('|')];
      while (row.at(-1) === '') row.pop();
      return row;
    }),
  ]);
  return { ...rest, named: Object.fromEntries(rows) as PackedVocabulary['named'] };
}

/** Makes it what it was. */
export function unpack({ named, ...rest }: PackedVocabulary): Vocabulary {
  const parts = (text = ''): string[] => text.split('|').filter(Boolean);
  return {
    ...rest,
    named: OTHER_GROUPS.flatMap((group) =>
      (named[group] ?? []).map(([id, names, says, used]) => ({
        group,
        to: PATHS[group] + id,
        names: parts(names),
        says: parts(says),
        topics: parts(used),
      })),
    ),
  };
}

/** Every name and saying of a vocabulary. */
export const sayingsOf = ({ topics, named }: Omit<Vocabulary, 'known'>): string[] => [
  ...topics.flatMap(({ says }) => says),
  ...named.flatMap(({ names, says }) => [...names, ...says]),
];
