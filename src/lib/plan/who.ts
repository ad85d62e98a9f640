/** Who does what: each body with the recommendations it leads or helps with, row by row. */
import type { Body } from '../model/bodies.ts';
import { leadsOf, type Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';

/** A body's part in one row. */
export interface RowPart {
  readonly row: string;
  /** The actions it leads or helps with. */
  readonly actions: readonly string[];
}

/** A body's part in one recommendation. */
export interface Task {
  readonly recommendation: Recommendation;
  readonly rows: readonly RowPart[];
}

/** A body and all that it does. */
export interface BodyView {
  readonly id: string;
  readonly body: Body;
  readonly leads: readonly Task[];
  readonly helps: readonly Task[];
}

/** The tasks that `actionsIn` finds: for a row, the actions that are this body's. */
function tasks(
  plan: Plan,
  actionsIn: (row: Recommendation['rows'][number]) => readonly string[],
): Task[] {
  return plan.recommendations
    .map((recommendation) => ({
      recommendation,
      rows: recommendation.rows
        .map((row) => ({ row: row.number, actions: actionsIn(row) }))
        .filter(({ actions }) => actions.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** All bodies by name, each with what it leads and what it helps with. */
export function bodyViews(plan: Plan): BodyView[] {
  return [...plan.bodies]
    .map(([id, body]) => ({
      id,
      body,
      leads: tasks(plan, (row) =>
        row.actions
          .map((action) => action.id)
          .filter((action) => leadsOf(row, action).includes(id)),
      ),
      helps: tasks(plan, (row) =>
        row.helpers.includes(id) ? row.actions.map((action) => action.id) : [],
      ),
    }))
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'en'));
}
