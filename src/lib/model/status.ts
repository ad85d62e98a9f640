/** Progress: the status of an action is worked out from updates and dates, never typed on a page. */
import type { Day, When } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Action } from './recommendations.ts';
import type { Update, UpdateStatus } from './updates.ts';

/** What can be said of an action. */
export type Status = UpdateStatus | 'not-reported';

/** How one action stands at the edition. */
export interface State {
  readonly status: Status;
  /** True where its day has passed and it is neither done nor stopped. */
  readonly overdue: boolean;
  /** The day that decides, where there is one. */
  readonly due?: Day;
  /** The update that says so. */
  readonly update?: Update;
  /** The date that an update put in the place of the plan's own. */
  readonly changedTo?: When;
}

/** How several actions stand together: a promise, a row, a recommendation, the plan. */
export interface Summary {
  readonly total: number;
  readonly overdue: number;
  /** How many actions have each status; statuses that nobody has are left out. */
  readonly counts: ReadonlyMap<Status, number>;
  /** The one status to show: `done` when all are, else the one that needs attention most. */
  readonly worst: Status;
}

/** From the one that needs attention most to the one that needs it least. */
const WORST_FIRST: readonly Status[] = [
  'late',
  'stopped',
  'changed',
  'not-reported',
  'started',
  'on-track',
  'done',
];

/**
 * How an action stands at an edition. Updates are given oldest first; the last one decides the status,
 * the last one that changed the date decides when it is due.
 */
export function stateOf(action: Action, updates: readonly Update[], edition: Day): State {
  const told = updates.filter(
    ({ actions, reported }) => actions.includes(action.id) && reported <= edition,
  );
  const update = told.at(-1);
  const status = update?.status ?? 'not-reported';
  const changed = told.findLast((each) => each.when !== undefined);
  const due = changed ? changed.when?.due : action.when.at(-1)?.due;
  const open = status !== 'done' && status !== 'stopped';
  return {
    status,
    overdue: open && due !== undefined && due < edition,
    ...(due !== undefined && { due }),
    ...(update && { update }),
    ...(changed?.when && { changedTo: changed.when }),
  };
}

/** How several actions stand together. */
export function summarise(states: readonly State[]): Summary {
  const counts = new Map<Status, number>();
  for (const status of WORST_FIRST) {
    const count = states.filter((state) => state.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return {
    total: states.length,
    overdue: states.filter(({ overdue }) => overdue).length,
    counts,
    worst: [...counts.keys()][0] ?? 'not-reported',
  };
}

/** What progress needs of a plan. */
type Told = Pick<Plan, 'updates' | 'edition'>;

/** How an action of the plan stands at its edition. */
export const stateIn = ({ updates, edition }: Told, action: Action): State =>
  stateOf(action, updates, edition);

/** How some actions of the plan stand together at its edition: those of a promise, a row, a recommendation or all. */
export const summaryOf = (plan: Told, actions: readonly Action[]): Summary =>
  summarise(actions.map((action) => stateIn(plan, action)));
