/** The full plan, ready to show: at a glance in numbers, and row by row with names and facts. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import { TIMESCALES, type BodyPart, type Row } from '../model/recommendations.ts';
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

/** Some actions of a row by their numbers, three or more in a row as a span: `19.1–19.5`. */
export function actionList(row: Row, ids: readonly string[]): string {
  const order = row.actions.map(({ id }) => id);
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const start = order.indexOf(first);
  const isSpan = ids.length > 2 && ids.every((id, place) => order[start + place] === id);
  return isSpan ? `${first}–${last}` : ids.join(', ');
}

/** A row with the names of its aims and bodies, and the facts of its actions. */
export function rowView(plan: Plan, row: Row) {
  /** A body, and the actions for which the source gives it; none where that is the whole row. */
  const lineOf = ({ body, actions }: BodyPart) =>
    bodyNames(plan, 'plan', [body]).map((name) => ({ id: body, name, actions }));
  return {
    row,
    actions: factsIn(plan, [row]),
    outcomes: row.outcomes.flatMap((id) => plan.outcomes.get(id)?.name ?? []),
    leads: row.lead.flatMap(lineOf),
    helpers: row.helpers.flatMap(lineOf),
  };
}

/** One row, ready to show. */
export type RowView = ReturnType<typeof rowView>;
