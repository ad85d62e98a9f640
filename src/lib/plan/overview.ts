/** The plan at a glance: how many actions there are, and how many have a date, a report, or are overdue. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import { TIMESCALES } from '../model/recommendations.ts';
import { recommendationUrl, rowUrl } from '../site/urls.ts';

/** Counts some actions. */
export const countsOf = (facts: readonly ActionFacts[]) => ({
  actions: facts.length,
  /** Those with a day on which they start or are due; “ongoing” is none. */
  dated: facts.filter(({ action }) => action.when.some(({ starts, due }) => starts ?? due)).length,
  reported: facts.filter(({ updates }) => updates.length > 0).length,
  overdue: facts.filter(({ overdue }) => overdue).length,
});

/** Some actions in numbers. */
export type ActionCounts = ReturnType<typeof countsOf>;

/** All recommendations in numbers, by urgency. */
export const overview = (plan: Plan) =>
  TIMESCALES.map((timescale) => ({
    timescale,
    lines: plan.recommendations
      .filter((each) => each.timescale === timescale)
      .map(({ number, slug, title, rows }) => ({
        title: `${number}. ${title}`,
        to: recommendationUrl('plan', slug),
        rows: rows.map((row) => ({ number: row.number, to: rowUrl(slug, row.number) })),
        ...countsOf(factsIn(plan, rows)),
      })),
  })).filter(({ lines }) => lines.length > 0);

/** One recommendation in numbers. */
export type PlanLine = ReturnType<typeof overview>[number]['lines'][number];
