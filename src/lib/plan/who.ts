/** Who does what: each body with the recommendations it leads or helps with, row by row. */
import { allFacts, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';

/** Actions by recommendation and row. */
const tasksOf = (facts: readonly ActionFacts[]) =>
  [...Map.groupBy(facts, ({ recommendation }) => recommendation)].map(([recommendation, own]) => ({
    recommendation,
    rows: [...Map.groupBy(own, ({ row }) => row)].map(([row, each]) => ({
      row,
      actions: each.map(({ action }) => action.id),
    })),
  }));

/** A body's part in one recommendation: its rows with the actions that are this body's. */
export type Task = ReturnType<typeof tasksOf>[number];

/** All bodies by name, each with what it leads and what it helps with. */
export function bodyViews(plan: Plan) {
  const facts = allFacts(plan);
  return [...plan.bodies]
    .map(([id, body]) => ({
      id,
      body,
      leads: tasksOf(facts.filter(({ leads }) => leads.includes(id))),
      helps: tasksOf(facts.filter(({ helpers }) => helpers.includes(id))),
    }))
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'en'));
}
