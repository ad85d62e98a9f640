/** Who does what: each body with the recommendations it leads or helps with, row by row. */
import { allFacts, type ActionFacts } from '../model/actions.ts';
import type { Body } from '../model/bodies.ts';
import type { Plan } from '../model/plan.ts';
import type { Recommendation, Row } from '../model/recommendations.ts';

/** A body's part in one recommendation. */
export interface Task {
  readonly recommendation: Recommendation;
  /** Its rows with the actions that are this body's. */
  readonly rows: readonly { readonly row: Row; readonly actions: readonly string[] }[];
}

/** A body and all that it does. */
export interface BodyView {
  readonly id: string;
  readonly body: Body;
  readonly leads: readonly Task[];
  readonly helps: readonly Task[];
}

/** Actions by recommendation and row. */
const tasksOf = (facts: readonly ActionFacts[]): Task[] =>
  [...Map.groupBy(facts, ({ recommendation }) => recommendation)].map(([recommendation, own]) => ({
    recommendation,
    rows: [...Map.groupBy(own, ({ row }) => row)].map(([row, each]) => ({
      row,
      actions: each.map(({ action }) => action.id),
    })),
  }));

/** All bodies by name, each with what it leads and what it helps with. */
export function bodyViews(plan: Plan): BodyView[] {
  const facts = allFacts(plan);
  return [...plan.bodies]
    .map(([id, body]) => ({
      id,
      body,
      leads: tasksOf(facts.filter(({ leads }) => leads.includes(id))),
      helps: tasksOf(facts.filter(({ row }) => row.helpers.includes(id))),
    }))
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'en'));
}
