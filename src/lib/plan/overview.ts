/** The plan at a glance: how many actions there are, and how many have a date, a report, or are overdue. */
import { factsIn } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import { type Recommendation, type Timescale, TIMESCALES } from '../model/recommendations.ts';
import { summarise } from '../model/status.ts';
import { recommendationUrl, rowUrl } from '../site/urls.ts';

/** One recommendation in numbers. */
export interface PlanLine {
  readonly number: number;
  readonly title: string;
  readonly to: string;
  readonly rows: readonly { readonly number: string; readonly to: string }[];
  readonly actions: number;
  /** Actions with a day on which they start or are due; “ongoing” is none. */
  readonly dated: number;
  /** Actions of which something has been reported. */
  readonly reported: number;
  readonly overdue: number;
}

function lineOf(plan: Plan, recommendation: Recommendation): PlanLine {
  const { number, slug, title, rows } = recommendation;
  const to = recommendationUrl('plan', slug);
  const facts = factsIn(plan, rows);
  const { total, overdue, counts } = summarise(facts);
  return {
    number,
    title,
    to,
    rows: rows.map((row) => ({ number: row.number, to: rowUrl(slug, row.number) })),
    actions: total,
    dated: facts.filter(({ action }) => action.when.some(({ starts, due }) => starts ?? due))
      .length,
    reported: total - (counts.get('not-reported') ?? 0),
    overdue,
  };
}

/** All recommendations in numbers, by urgency. */
export function overview(plan: Plan): { timescale: Timescale; lines: PlanLine[] }[] {
  return TIMESCALES.map((timescale) => ({
    timescale,
    lines: plan.recommendations
      .filter((each) => each.timescale === timescale)
      .map((each) => lineOf(plan, each)),
  })).filter(({ lines }) => lines.length > 0);
}

/** The sum of several lines. */
export function totalOf(lines: readonly PlanLine[]) {
  const sum = (key: 'actions' | 'dated' | 'reported' | 'overdue'): number =>
    lines.reduce((before, line) => before + line[key], 0);
  return {
    actions: sum('actions'),
    dated: sum('dated'),
    reported: sum('reported'),
    overdue: sum('overdue'),
  };
}
