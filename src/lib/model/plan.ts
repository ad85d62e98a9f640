/** The plan as pages see it: all content joined, and the questions that pages ask of it. */
import { memoOf } from '../text/memo.ts';
import type { Body } from './bodies.ts';
import type { Day } from './dates.ts';
import type { EasyRead } from './easy-read.ts';
import type { Guide } from './guides.ts';
import type { Outcome } from './outcomes.ts';
import { type Page, pageKey } from './pages.ts';
import type { Picture } from './pictures.ts';
import type { Action, Measure, Recommendation, Row } from './recommendations.ts';
import type { Review } from './review.ts';
import type { Said } from './said.ts';
import type { Session } from './sessions.ts';
import type { Site } from './site.ts';
import type { Update } from './updates.ts';
import type { Band, VersionId } from './versions.ts';
import type { Word } from './words.ts';

/** Everything that `content/` says, for one edition. */
export interface Plan {
  readonly site: Site;
  readonly review: Review;
  /** The day the site speaks for. */
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

/** The page of a recommendation in a band, where it has been told. */
export const pageOf = (plan: Plan, band: Band, slug: string): Page | undefined =>
  plan.pages.get(pageKey(band, slug));

/** True where the site has this recommendation in this version's words. */
export function isTold(plan: Plan, version: VersionId, slug: string): boolean {
  if (version === 'plan') return plan.recommendations.some((each) => each.slug === slug);
  if (version === 'easy-read') return plan.easyReads.has(slug);
  return plan.pages.has(pageKey(version, slug));
}

/** All actions of a recommendation, in order. */
export const actionsOf = (recommendation: Recommendation): Action[] =>
  recommendation.rows.flatMap((row) => row.actions);

/** An action with the row and the recommendation it stands in. */
export interface PlacedAction {
  readonly action: Action;
  readonly row: Row;
  readonly recommendation: Recommendation;
}

/** Every action of the plan by its id. */
export const placedActions = memoOf(
  (recommendations: readonly Recommendation[]): ReadonlyMap<string, PlacedAction> => {
    const placed = recommendations.flatMap((recommendation) =>
      recommendation.rows.flatMap((row) =>
        row.actions.map((action) => [action.id, { action, row, recommendation }] as const),
      ),
    );
    return new Map(placed);
  },
);

/** The ids of the bodies that lead an action: those the source numbers for it, and those it numbers for none. */
export const leadsOf = (row: Row, actionId: string): string[] =>
  row.lead
    .filter(({ actions }) => actions.length === 0 || actions.includes(actionId))
    .map(({ body }) => body);

/** The measures of an action: those the source numbers for it, and those it numbers for none. */
export const measuresOf = (row: Row, actionId: string): Measure[] =>
  row.measures.filter(({ actions }) => actions.length === 0 || actions.includes(actionId));

/** The picture that stands for an Easy Read in a list: that of its first idea. */
export const easyReadPictureOf = (easyRead: EasyRead): string | undefined =>
  easyRead.ideas[0]?.picture;

/** All updates of the plan, the newest first. */
export const newestFirst = (plan: Plan): Update[] => [...plan.updates].reverse();

/** The updates on a recommendation, the newest first. */
export function newsOf(plan: Plan, slug: string): Update[] {
  const recommendation = plan.recommendations.find((each) => each.slug === slug);
  const own = new Set(recommendation ? actionsOf(recommendation).map(({ id }) => id) : []);
  return newestFirst(plan).filter(({ actions }) => actions.some((id) => own.has(id)));
}
