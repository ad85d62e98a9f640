/** The full plan, ready to show: at a glance in numbers, and row by row with names and facts. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import { TIMESCALES, type Row } from '../model/recommendations.ts';
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

/** A row with the names of its aims and bodies, and the facts of its actions. */
export function rowView(plan: Plan, row: Row) {
  /** A body, and the actions the source numbers it for; none where it numbers none. */
  const lineOf = (id: string, actions: readonly string[]) =>
    bodyNames(plan, 'plan', [id]).map((name) => ({ id, name, actions }));
  return {
    row,
    actions: factsIn(plan, [row]),
    outcomes: row.outcomes.flatMap((id) => plan.outcomes.get(id)?.name ?? []),
    leads: row.lead.flatMap(({ body, actions }) => lineOf(body, actions)),
    helpers: row.helpers.flatMap((id) => lineOf(id, [])),
  };
}

/** One row, ready to show. */
export type RowView = ReturnType<typeof rowView>;
