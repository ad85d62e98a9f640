/** The supplement's content: every recommendation in the words of a younger and an older band. */
import { actionsOf, pageOf, type Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Band, VersionId } from '../model/versions.ts';
import { bandPagesOf, bandsOf, commonVersion } from '../site/navigation.ts';
import { count, siteWordingOf, wordingOf } from '../wording/wording.ts';

/** One version of a recommendation. */
export interface SupplementVersion {
  /** Whose words these are: “Ages 7 to 11”. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** Above its promises: “1 of 8 promises”; none where none stand below. */
  readonly above?: string;
  readonly promises: readonly string[];
}

/** One recommendation. */
export interface SupplementPart {
  readonly number: number;
  readonly picture?: string;
  /** The younger words first; one version alone where the bands have none yet. */
  readonly versions: readonly SupplementVersion[];
}

/** How many promises the first version of a part shows at most, how many the others do, and how many parts there are. */
export interface PromisesShown {
  readonly first: number;
  readonly others: number;
  /** How many recommendations are named at the most. */
  readonly named: number;
}

/** The two bands whose words it has: 7 to 11, else the youngest told, and the oldest told. */
export const supplementBands = (plan: Pick<Plan, 'site'>): Band[] => [
  ...new Set([commonVersion(plan), ...bandsOf(plan).slice(-1)]),
];

/** Some words of a recommendation with the first of its promises. */
function tellingOf(
  plan: Plan,
  version: VersionId,
  title: string,
  lead: string,
  promises: readonly string[],
  most: number,
): SupplementVersion {
  const words = siteWordingOf(plan).supplement;
  const shown = promises.slice(0, most);
  const [n, total] = [shown.length, promises.length];
  const above = n === total ? count(words.all, n) : count(words.some, n, { total });
  const { name } = wordingOf(version, plan);
  return { name, title, lead, ...(n > 0 && { above }), promises: shown };
}

function versionsIn(
  plan: Plan,
  recommendation: Recommendation,
  most: PromisesShown,
): SupplementVersion[] {
  const { slug, title, asks } = recommendation;
  const pages = supplementBands(plan).flatMap((band) => pageOf(plan, band, slug) ?? []);
  const told = pages.map(({ band, title: own, summary, promises }, index) => {
    const says = promises.map((promise) => promise.says);
    return tellingOf(plan, band, own, summary, says, index === 0 ? most.first : most.others);
  });
  if (told.length > 0) return told;
  const says = actionsOf(recommendation).map((action) => action.says);
  return [tellingOf(plan, 'plan', title, asks, says, most.first)];
}

/**
 * Every recommendation, in order, with so many of its promises at most; of a very long plan the first ones.
 * @param plan what to tell
 * @param most how many promises of each version
 */
export const supplementParts = (plan: Plan, most: PromisesShown): SupplementPart[] =>
  plan.recommendations.slice(0, most.named).map((recommendation) => {
    const picture = bandPagesOf(plan, recommendation.slug)[0]?.picture;
    return {
      number: recommendation.number,
      ...(picture !== undefined && { picture }),
      versions: versionsIn(plan, recommendation, most),
    };
  });
