/** The stepping stones: a path of promises, filled as they are done. */
import { allFacts, factsIn, factsOf, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import { iconOf } from '../model/status.ts';
import type { VersionId } from '../model/versions.ts';
import { iconCounts } from './status-icons.ts';

/** The most stones of one path: a longer plan gets a stone for each recommendation (design.md, “Growth”). */
export const MAX_STONES = 150;

/** A path on which each of these groups of actions is one stone. */
function pathOf(plan: Plan, groups: readonly (readonly ActionFacts[])[]) {
  const single = groups.length <= MAX_STONES;
  const stones = single ? groups : plan.recommendations.map(({ rows }) => factsIn(plan, rows));
  const counts = iconCounts(stones.filter(({ length }) => length > 0).map(iconOf));
  return {
    /** One icon a stone, what is done first. */
    icons: counts.flatMap(({ icon, n }) => Array.from({ length: n }, () => icon)),
    done: counts.find(({ icon }) => icon === 'done')?.n ?? 0,
    /** False where a path would be too long, and a stone is a whole recommendation. */
    single,
  };
}

/** A path of stones. */
export type StonePath = ReturnType<typeof pathOf>;

/** A path with a stone for each action. */
export function actionStones(plan: Plan, actions: readonly ActionFacts[]): StonePath {
  const groups = actions.map((facts) => [facts]);
  return pathOf(plan, groups);
}

/** The stones of a version: its own promises in a band, rows in Easy Read, actions in the full plan. */
export function versionStones(plan: Plan, version: VersionId): StonePath {
  if (version === 'plan') return actionStones(plan, allFacts(plan));
  const rows = plan.recommendations.flatMap((each) => each.rows);
  const pages = [...plan.pages.values()].filter(({ band }) => band === version);
  const groups =
    version === 'easy-read'
      ? rows.map((row) => factsIn(plan, [row]))
      : pages.flatMap(({ promises }) => promises.map(({ covers }) => factsOf(plan, covers)));
  return pathOf(plan, groups);
}
