/** What is known of an action: joined here once a plan, and only worded elsewhere. */
import { memoOf } from '../text/memo.ts';
import { bodyNames, type Plan } from './plan.ts';
import type { Action, Measure, Recommendation, Row } from './recommendations.ts';
import { stateOf, type State } from './status.ts';
import type { VersionId } from './versions.ts';

/** An action, where it is in the plan, who leads it, how it is measured and how it is going at the edition. */
export interface ActionFacts extends State {
  readonly action: Action;
  readonly row: Row;
  readonly recommendation: Recommendation;
  /** The ids of the bodies that lead it; none where the plan does not say. */
  readonly leads: readonly string[];
  /** The ids of the bodies that help with it. */
  readonly helpers: readonly string[];
  /** How its success is measured: by what is for this action, and by what is for its whole row. */
  readonly measures: readonly Measure[];
}

/** What the source gives for an action, and what it gives for none: that is for the whole row. */
const givenFor = <Entry extends { readonly actions: readonly string[] }>(
  entries: readonly Entry[],
  id: string,
): Entry[] => entries.filter(({ actions }) => actions.length === 0 || actions.includes(id));

const factsById = memoOf((plan: Plan): ReadonlyMap<string, ActionFacts> => {
  const facts = plan.recommendations.flatMap((recommendation) =>
    recommendation.rows.flatMap((row) =>
      row.actions.map((action) => ({
        action,
        row,
        recommendation,
        leads: givenFor(row.lead, action.id).map(({ body }) => body),
        helpers: givenFor(row.helpers, action.id).map(({ body }) => body),
        measures: givenFor(row.measures, action.id),
        ...stateOf(action, plan.updates, plan.edition),
      })),
    ),
  );
  return new Map(facts.map((each) => [each.action.id, each]));
});

/** The facts of every action of the plan, in order. */
export const allFacts = (plan: Plan): ActionFacts[] => [...factsById(plan).values()];

/** The facts of the actions with these ids, in this order; an id that the plan does not have is left out. */
export const factsOf = (plan: Plan, ids: readonly string[]): ActionFacts[] =>
  ids.flatMap((id) => factsById(plan).get(id) ?? []);

/** The facts of all actions in some rows, in order. */
export function factsIn(plan: Plan, rows: readonly Row[]): ActionFacts[] {
  const ids = rows.flatMap(({ actions }) => actions.map(({ id }) => id));
  return factsOf(plan, ids);
}

/** Who leads some actions, by their names in a version, each once. */
export function leadNames(plan: Plan, version: VersionId, facts: readonly ActionFacts[]): string[] {
  const ids = facts.flatMap(({ leads }) => leads);
  return bodyNames(plan, version, ids);
}
