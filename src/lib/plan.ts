/** The plan as pages see it: all content joined, and the questions that pages ask of it. */
import type { Day } from './dates.ts';
import { memoOf } from './memo.ts';
import type {
  Action,
  Body,
  EasyRead,
  Guide,
  Measure,
  Outcome,
  PageFront,
  Picture,
  Recommendation,
  Review,
  Row,
  SaidFile,
  Session,
  Site,
  UpdateFile,
  Word,
} from './schema.ts';
import type { Band, VersionId } from './versions.ts';

/** The five sections of a page, in order; their ids are the same in every band. */
export const PARTS = ['what', 'why', 'promises', 'check', 'you'] as const;
export type PartId = (typeof PARTS)[number];

/** One recommendation in one band's words. */
export interface Page extends PageFront {
  readonly band: Band;
  readonly slug: string;
}

/** An update with its id, which is its file's name. */
export interface Update extends UpdateFile {
  readonly id: string;
}

/** What young people said and what was done, with its id, which is its file's name. */
export interface Said extends SaidFile {
  readonly id: string;
}

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

/** The key of a page in `Plan.pages`, and of its body: `7-11/staying-in-school`. */
export const pageKey = (band: Band, slug: string): string => `${band}/${slug}`;

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
