/** The plan at a glance: how many actions there are, and how many have a date, a report, or are overdue. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import { type Timescale, TIMESCALES } from '../model/recommendations.ts';
import { recommendationUrl, rowUrl } from '../site/urls.ts';

/** Some actions in numbers. */
export interface ActionCounts {
  readonly actions: number;
  /** Actions with a day on which they start or are due; “ongoing” is none. */
  readonly dated: number;
  /** Actions of which something has been reported. */
  readonly reported: number;
  readonly overdue: number;
}

/** One recommendation in numbers. */
export interface PlanLine extends ActionCounts {
  /** With its number before it. */
  readonly title: string;
  readonly to: string;
  readonly rows: readonly { readonly number: string; readonly to: string }[];
}

/** Counts some actions. */
export const countsOf = (facts: readonly ActionFacts[]): ActionCounts => ({
  actions: facts.length,
  dated: facts.filter(({ action }) => action.when.some(({ starts, due }) => starts ?? due)).length,
  reported: facts.filter(({ updates }) => updates.length > 0).length,
  overdue: facts.filter(({ overdue }) => overdue).length,
});

/** All recommendations in numbers, by urgency. */
export function overview(plan: Plan): { timescale: Timescale; lines: PlanLine[] }[] {
  return TIMESCALES.map((timescale) => ({
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
}
