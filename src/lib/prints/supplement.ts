/** The supplement's content: every recommendation in the words of a younger and an older band. */
import { actionsOf, pageOf, type Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Band } from '../model/versions.ts';
import { bandPagesOf, bandsOf, commonVersion } from '../site/navigation.ts';
import { count, siteWordingOf, wordingOf } from '../wording/wording.ts';

/** How many promises the first version of a part shows at most, how many the others do, and how many parts there are. */
interface PromisesShown {
  readonly first: number;
  readonly others: number;
  /** How many recommendations are named at the most. */
  readonly named: number;
}

/** The two bands whose words it has: 7 to 11, else the youngest told, and the oldest told. */
export const supplementBands = (plan: Pick<Plan, 'site'>): Band[] => [
  ...new Set([commonVersion(plan), ...bandsOf(plan).slice(-1)]),
];

/** A recommendation in the younger words and in the older, with the first promises; in the plan's where no band tells it. */
function versionsIn(plan: Plan, recommendation: Recommendation, most: PromisesShown) {
  const words = siteWordingOf(plan).supplement;
  const { slug, title, asks: summary } = recommendation;
  const pages = supplementBands(plan).flatMap((band) => pageOf(plan, band, slug) ?? []);
  const untold = { band: 'plan', title, summary, promises: actionsOf(recommendation) } as const;
  return (pages.length > 0 ? pages : [untold]).map(({ promises, ...page }, index) => {
    const shown = promises.slice(0, index === 0 ? most.first : most.others);
    const [n, total] = [shown.length, promises.length];
    const above = n === total ? count(words.all, n) : count(words.some, n, { total });
    return {
      /** Whose words these are: “Ages 7 to 11”. */
      name: wordingOf(page.band, plan).name,
      title: page.title,
      lead: page.summary,
      /** Above its promises: “1 of 8 promises”; none where there are none below. */
      ...(n > 0 && { above }),
      promises: shown.map(({ says }) => says),
    };
  });
}

/** Every recommendation, in order, with so many of its promises at most; of a very long plan the first ones. */
export const supplementParts = (plan: Plan, most: PromisesShown) =>
  plan.recommendations.slice(0, most.named).map((recommendation) => ({
    number: recommendation.number,
    picture: bandPagesOf(plan, recommendation.slug)[0]?.picture,
    versions: versionsIn(plan, recommendation, most),
  }));
