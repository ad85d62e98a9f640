/** The plan as pages see it: all content joined, and the questions that pages ask of it. */
import type { Day } from './dates.ts';
import type { EasyRead } from './easy-read.ts';
import { type Guide, type Page, pageKey } from './pages.ts';
import type { Picture } from './pictures.ts';
import type { Action, Body, Outcome, Recommendation } from './recommendations.ts';
import type { Review } from './review.ts';
import { newestSaidFirst, type Said } from './said.ts';
import type { Session } from './sessions.ts';
import type { Site } from './site.ts';
import { byAge, type Update } from './updates.ts';
import { versionOf, type VersionId } from './versions.ts';
import type { Word } from './words.ts';

/** The licence of all that `content/` says (README.md, “Licences”). */
export const LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Everything that `content/` says, for one edition. */
export interface Plan {
  readonly site: Site;
  readonly review: Review;
  /** The edition: the day on which the site’s information was correct. */
  readonly edition: Day;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** In the order of their numbers. */
  readonly recommendations: readonly Recommendation[];
  /** Keyed by `pageKey`. */
  readonly pages: ReadonlyMap<string, Page>;
  /** By slug. */
  readonly easyReads: ReadonlyMap<string, EasyRead>;
  /** Up to the edition, oldest first. */
  readonly updates: readonly Update[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By slug. */
  readonly guides: ReadonlyMap<string, Guide>;
  /** The glossary, by slug. */
  readonly words: ReadonlyMap<string, Word>;
  /** Plans for a meeting of one hour, by id. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** What young people said, newest first. */
  readonly said: readonly Said[];
}

/** What the files of a content folder hold: each kind under its keys, in any order. */
export interface Records extends Omit<Plan, 'edition' | 'recommendations' | 'updates' | 'said'> {
  /** By slug. */
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  /** By id. */
  readonly updates: ReadonlyMap<string, Update>;
  /** By id. */
  readonly said: ReadonlyMap<string, Said>;
}

/** Joins all records into the plan of an edition: `asAt`, if given, and then without what was reported later. */
export function joinPlan(records: Records, asAt?: Day): Plan {
  const { site, recommendations, updates, said } = records;
  const known = [...updates.values()].filter(({ reported }) => !asAt || reported <= asAt);
  return {
    ...records,
    edition: asAt ?? site.asAt,
    recommendations: [...recommendations.values()].sort((a, b) => a.number - b.number),
    updates: known.sort(byAge),
    said: [...said.values()].sort(newestSaidFirst),
  };
}

/** Why the site speaks for this edition, where that is explained. */
export const editionNote = ({ site: { asAtNote }, edition }: Plan): string | undefined =>
  asAtNote?.for === edition ? asAtNote.says : undefined;

/** The page of a recommendation in a version that is a band, where it has been told. */
export const pageOf = (plan: Plan, version: VersionId, slug: string): Page | undefined =>
  plan.pages.get(pageKey(version, slug));

/** True where the site has this recommendation in this version's words. */
export function isTold(plan: Plan, version: VersionId, slug: string): boolean {
  if (version === 'plan') return plan.recommendations.some((each) => each.slug === slug);
  if (version === 'easy-read') return plan.easyReads.has(slug);
  return pageOf(plan, version, slug) !== undefined;
}

/** All actions of a recommendation, in order. */
export const actionsOf = (recommendation: Recommendation): Action[] =>
  recommendation.rows.flatMap((row) => row.actions);

/** All updates of the plan, the newest first. */
export const newestFirst = (plan: Plan): Update[] => [...plan.updates].reverse();

/** The updates on a recommendation, the newest first. */
export function newsOf(plan: Plan, slug: string): Update[] {
  const recommendation = plan.recommendations.find((each) => each.slug === slug);
  const own = new Set(recommendation ? actionsOf(recommendation).map(({ id }) => id) : []);
  return newestFirst(plan).filter(({ actions }) => actions.some((id) => own.has(id)));
}

/** The names of bodies as a version gives them, plain or exact, each once. */
export function bodyNames(plan: Plan, version: VersionId, ids: readonly string[]): string[] {
  const key = versionOf(version).bodyNames === 'plain' ? 'plainName' : 'name';
  return [...new Set(ids)].flatMap((id) => plan.bodies.get(id)?.[key] ?? []);
}
