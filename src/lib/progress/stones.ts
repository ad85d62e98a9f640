/** The stepping stones: a path of promises, filled as they are done; and the icons on them, the same beside words. */
import { allFacts, factsIn, factsOf, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import { iconOf, type Status, type StatusIcon } from '../model/status.ts';
import type { VersionId } from '../model/versions.ts';
import { sharedIconText, type StatusLabel, type Wording } from '../wording/wording.ts';

/** What is drawn inside an icon, in a box of 24 by 24; each differs without its colour. `overdue` has a shape of its own. */
export const ICON_PATHS: Readonly<Record<Status, string>> = {
  'not-reported': '',
  started: 'M12 3a9 9 0 0 1 0 18z',
  'on-track': 'M7 12h9M12.5 8l4 4-4 4',
  done: 'M7 12.5l3.5 3.5L17 8.5',
  late: 'M12 6.5v6.5l4 2.5',
  changed: 'M8 10h8M8 14h8',
  stopped: 'M8 8l8 8M16 8l-8 8',
};

/** From the first stone of a path to the last: what is done, what is in hand, what is to come, what hinders. */
export const STATUS_ICONS: readonly StatusIcon[] = [
  'done',
  'on-track',
  'started',
  'changed',
  'not-reported',
  'late',
  'overdue',
  'stopped',
];

/** How many of each icon there are, in the order of a path; icons that nothing has are left out. */
export const iconCounts = (icons: readonly StatusIcon[]): { icon: StatusIcon; n: number }[] =>
  STATUS_ICONS.map((icon) => ({ icon, n: icons.filter((each) => each === icon).length })).filter(
    ({ n }) => n > 0,
  );

/** The same in a version's words: what the stones of a picture mean. */
export const keyOf = (icons: readonly StatusIcon[], wording: Wording): StatusLabel[] =>
  iconCounts(icons).map(({ icon, n }) => ({
    icon,
    text: sharedIconText(icon, n, icons.length, wording),
  }));

/** The most stones of one path: a longer plan gets a stone for each recommendation. */
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
