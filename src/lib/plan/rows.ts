/** A row of the plan with its names and the facts of its actions, ready for the full-plan page. */
import { factsIn } from '../model/actions.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import type { Row } from '../model/recommendations.ts';

/** The view of a row. */
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
