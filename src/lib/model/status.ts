/** Progress: the status of an action is worked out from updates and dates, never typed on a page. */
import type { Day, When } from './dates.ts';
import type { Action } from './recommendations.ts';
import type { Update, UpdateStatus } from './updates.ts';

/** What can be said of an action. */
export type Status = UpdateStatus | 'not-reported';

/** What an icon can show: a status, or that the day has passed, whatever the status. */
export type StatusIcon = Status | 'overdue';

/** How one action is going at the edition. */
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

/** From what needs attention most to what needs it least. */
const WORST_FIRST: readonly StatusIcon[] = [
  'overdue',
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

/** How an action is going at an edition: the last of its updates decides the status, the last with a date when it is due. */
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

/** How several actions are going: how many are overdue, and how many have each status, the worst first. */
export const countIcons = (actions: readonly StatusFlag[]): { icon: StatusIcon; n: number }[] =>
  WORST_FIRST.map((icon) => ({
    icon,
    n: actions.filter(({ status, overdue }) => (icon === 'overdue' ? overdue : status === icon))
      .length,
  })).filter(({ n }) => n > 0);

/** The one icon of several actions, such as a promise: done when all are, else what needs attention most. */
export const iconOf = (actions: readonly StatusFlag[]): StatusIcon =>
  countIcons(actions)[0]?.icon ?? 'not-reported';

/** How many of some actions are done. */
export const countDone = (actions: readonly StatusFlag[]): number =>
  actions.filter(({ status }) => status === 'done').length;
