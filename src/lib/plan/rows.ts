/** A row of the plan with its names and states worked out, ready for the full-plan page. */
import type { Plan } from '../model/plan.ts';
import type { Action, Row } from '../model/recommendations.ts';
import { stateIn, summarise, type State, type Summary } from '../model/status.ts';

/** An action and how it stands. */
export interface ActionLine {
  readonly action: Action;
  readonly state: State;
}

/** A body, and the actions the source numbers it for; none where it numbers none. */
export interface BodyLine {
  readonly id: string;
  readonly name: string;
  readonly actions: readonly string[];
}

/** One row, ready to show. */
export interface RowView {
  readonly row: Row;
  readonly actions: readonly ActionLine[];
  readonly outcomes: readonly string[];
  readonly leads: readonly BodyLine[];
  readonly helpers: readonly BodyLine[];
  readonly summary: Summary;
}

/** The view of a row. */
export function rowView(plan: Plan, row: Row): RowView {
  const nameOf = (id: string): string => plan.bodies.get(id)?.name ?? id;
  const actions = row.actions.map((action) => ({
    action,
    state: stateIn(plan, action),
  }));
  return {
    row,
    actions,
    outcomes: row.outcomes.map((id) => plan.outcomes.get(id)?.name ?? id),
    leads: row.lead.map(({ body: id, actions: own }) => ({ id, name: nameOf(id), actions: own })),
    helpers: row.helpers.map((id) => ({ id, name: nameOf(id), actions: [] })),
    summary: summarise(actions.map(({ state }) => state)),
  };
}
