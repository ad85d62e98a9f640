/** Progress: the status of an action is worked out from updates and dates, never typed on a page. */
import type { Day, When } from './dates.ts';
import type { Action } from './recommendations.ts';
import type { Update, UpdateStatus } from './updates.ts';

/** What can be said of an action. */
export type Status = UpdateStatus | 'not-reported';

/** What an icon can show: a status, or that the day has passed, whatever the status. */
export type StatusIcon = Status | 'overdue';

/** How one action stands at the edition. */
export interface State {
  readonly status: Status;
  /** True where its day has passed and it is neither done nor stopped. */
  readonly overdue: boolean;
  /** The dates that count now: a changed one takes the place of the plan's own. */
  readonly dates: readonly When[];
  /** The day that decides, where there is one. */
  readonly due?: Day;
  /** The date that an update put in the place of the plan's own. */
  readonly changedTo?: When;
  /** What has been reported of it, oldest first; the last one decides the status. */
  readonly updates: readonly Update[];
}

/** As much of it as can be counted and shown by an icon. */
export type StatusFlag = Pick<State, 'status' | 'overdue'>;

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

/** True while something is still to be done. */
export const isOpen = ({ status }: Pick<State, 'status'>): boolean =>
  status !== 'done' && status !== 'stopped';

/**
 * How an action stands at an edition. Updates are given oldest first; the last one decides the status,
 * the last one that changed the date decides when it is due.
 */
export function stateOf(action: Action, updates: readonly Update[], edition: Day): State {
  const own = updates.filter(
    ({ actions, reported }) => actions.includes(action.id) && reported <= edition,
  );
  const status = own.at(-1)?.status ?? 'not-reported';
  const changedTo = own.findLast(({ when }) => when)?.when;
  const dates = changedTo ? [changedTo] : action.when;
  const due = dates.at(-1)?.due;
  return {
    status,
    overdue: isOpen({ status }) && due !== undefined && due < edition,
    dates,
    ...(due !== undefined && { due }),
    ...(changedTo && { changedTo }),
    updates: own,
  };
}

/** How several actions stand together. */
export function summarise(states: readonly StatusFlag[]): Summary {
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
