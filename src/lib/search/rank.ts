/** From what Pagefind found to what is shown: one result for each topic, in the order in which it helps most. */
import type { VersionId } from '../model/versions.ts';
import type { Asked, Hint } from './understand.ts';
import type { Group, Named } from './vocabulary.ts';

/** A record that Pagefind found, and where it belongs. */
export interface Hit<Record> {
  readonly record: Record;
  readonly id: string;
  readonly group: Group;
  /** None for what belongs to no version. */
  readonly version: VersionId | undefined;
  /** Pagefind's score; only comparable within one search. */
  readonly score: number;
}

/** The hits of one search, and how much it counts. */
export interface Search<Record> {
  readonly hits: readonly Hit<Record>[];
  readonly weight: number;
}

/** A group with what was found in it, the best first. */
export interface Ranked<Record> {
  readonly group: Group;
  readonly score: number;
  /** Those that match; a topic that only children's words lead to has none, and other groups have their best. */
  readonly hits: readonly Hit<Record>[];
  /** What was named by all that was typed. */
  readonly named: readonly Named[];
  /** How many results it shows: a topic is one. */
  readonly count: number;
}

/** How much it counts that a topic's own search words were typed; a search counts at most 1. */
const SAID = 1.5;
/** How much it counts that a topic uses the word that was meant. */
const USED = 0.5;
/**
 * What was named comes above the topics; what children say for it comes below the first one, and so does a body that
 * bears an everyday word for a name: Schools, Police.
 */
const NAMED = { byName: 4, bySaying: 1.2 } as const;
/** Other pages repeat what the topics say. */
const OTHER = 0.45;
/** Groups of short records. */
const SHORT: ReadonlySet<Group> = new Set(['words', 'who']);
/** How many versions of a topic must match for it to count in full. */
const FULL = 3;
/** The most entries that a group other than a topic shows. */
const MAX_ENTRIES = 3;
/** An entry that matches less than this share of the best one is left out. */
const MIN_SHARE = 0.4;

/**
 * The score of each record over all searches, at most 1 in each: pages beside pages, as the short records of words and
 * bodies score higher by being short.
 */
function merged<Record>(searches: readonly Search<Record>[]): Hit<Record>[] {
  const best = new Map<string, Hit<Record>>();
  for (const { hits, weight } of searches) {
    const most = (short: boolean): number =>
      Math.max(...hits.filter(({ group }) => SHORT.has(group) === short).map(({ score }) => score));
    const [ofPages, ofShort] = [most(false), most(true)];
    for (const hit of hits) {
      const score = (weight * hit.score) / (SHORT.has(hit.group) ? ofShort : ofPages);
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const hinted = (hints: readonly Hint[], group: Group): number =>
  Math.max(0, ...hints.filter(({ topic }) => topic === group).map(({ share }) => share));

/** A topic, by what matches in it and by what the words stand for. */
function topicOf<Record>(group: Group, hits: readonly Hit<Record>[], asked: Asked): Ranked<Record> {
  const found = hits.slice(0, FULL).reduce((sum, { score }) => sum + score, 0) / FULL;
  const score = found + SAID * hinted(asked.said, group) + USED * hinted(asked.used, group);
  return { group, score, hits, named: [], count: 1 };
}

/** All groups with something in them, the best first; `topics` are the slugs of all recommendations. */
export function rank<Record>(
  searches: readonly Search<Record>[],
  asked: Asked,
  topics: ReadonlySet<string>,
): Ranked<Record>[] {
  const byGroup = Map.groupBy(merged(searches), ({ group }) => group);
  const groups = new Set([
    ...byGroup.keys(),
    ...[...asked.said, ...asked.used].map(({ topic }) => topic),
    ...asked.named.map(({ named }) => named.group),
  ]);
  return [...groups]
    .map((group) => {
      const found = byGroup.get(group) ?? [];
      const named = asked.named.filter((each) => each.named.group === group);
      if (topics.has(group)) return topicOf(group, found, asked);
      const [best] = found;
      const hits = found
        .filter(({ score }) => best && score >= MIN_SHARE * best.score)
        .slice(0, MAX_ENTRIES);
      const score = Math.max(
        OTHER * (best?.score ?? 0),
        ...named.map(({ byName }) =>
          byName && (group !== 'who' || asked.words.length > 1) ? NAMED.byName : NAMED.bySaying,
        ),
      );
      const count = named.length > 0 ? named.length : hits.length;
      return { group, score, hits, named: named.map((each) => each.named), count };
    })
    .sort((a, b) => b.score - a.score);
}
