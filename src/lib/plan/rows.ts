/** A row of the plan with its names and the facts of its actions, ready for the full-plan page. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import type { Row } from '../model/recommendations.ts';

/** A body, and the actions the source numbers it for; none where it numbers none. */
interface BodyLine {
  readonly id: string;
  readonly name: string;
  readonly actions: readonly string[];
}

/** One row, ready to show. */
export interface RowView {
  readonly row: Row;
  readonly actions: readonly ActionFacts[];
  readonly outcomes: readonly string[];
  readonly leads: readonly BodyLine[];
  readonly helpers: readonly BodyLine[];
}

/** The view of a row. */
export function rowView(plan: Plan, row: Row): RowView {
  const lineOf = (id: string, actions: readonly string[]): BodyLine[] =>
    bodyNames(plan, 'plan', [id]).map((name) => ({ id, name, actions }));
  return {
    row,
    actions: factsIn(plan, [row]),
    outcomes: row.outcomes.flatMap((id) => plan.outcomes.get(id)?.name ?? []),
    leads: row.lead.flatMap(({ body, actions }) => lineOf(body, actions)),
    helpers: row.helpers.flatMap((id) => lineOf(id, [])),
  };
}
