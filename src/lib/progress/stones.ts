/** The stepping stones: a path of promises, filled as they are done. */
import { actionsOf, placedActions, type Plan } from '../model/plan.ts';
import type { Action } from '../model/recommendations.ts';
import { summaryOf } from '../model/status.ts';
import type { VersionId } from '../model/versions.ts';
import { countSigns, signOfAll, type Sign } from './signs.ts';

/** A path of stones. */
export interface StonePath {
  /** One sign a stone, what is done first. */
  readonly signs: readonly Sign[];
  readonly done: number;
  /** False where a path would be too long, and a stone is a whole recommendation. */
  readonly single: boolean;
}

/** The most stones of one path: a longer plan gets a stone for each recommendation (design.md, “Growth”). */
export const MOST_STONES = 150;

/** A path on which each of these groups of actions is one stone. */
function pathOf(plan: Plan, groups: readonly (readonly Action[])[], single = true): StonePath {
  if (single && groups.length > MOST_STONES) {
    return pathOf(plan, plan.recommendations.map(actionsOf), false);
  }
  const signs = groups
    .filter(({ length }) => length > 0)
    .map((actions) => signOfAll(summaryOf(plan, actions)));
  const counts = countSigns(signs);
  return {
    signs: counts.flatMap(({ sign, n }) => Array.from({ length: n }, () => sign)),
    done: counts.find(({ sign }) => sign === 'done')?.n ?? 0,
    single,
  };
}

/** A path with a stone for each action. */
export const actionStones = (plan: Plan, actions: readonly Action[]): StonePath =>
  pathOf(
    plan,
    actions.map((action) => [action]),
  );

/** The stones of a version: its own promises in a band, rows in Easy Read, actions in the full plan. */
export function versionStones(plan: Plan, version: VersionId): StonePath {
  if (version === 'plan') return actionStones(plan, plan.recommendations.flatMap(actionsOf));
  if (version === 'easy-read') {
    const rows = plan.recommendations.flatMap((each) => each.rows);
    return pathOf(
      plan,
      rows.map(({ actions }) => actions),
    );
  }
  const placed = placedActions(plan.recommendations);
  const promises = [...plan.pages.values()]
    .filter(({ band }) => band === version)
    .flatMap((page) => page.promises);
  return pathOf(
    plan,
    promises.map(({ covers }) => covers.flatMap((id) => placed.get(id)?.action ?? [])),
  );
}
