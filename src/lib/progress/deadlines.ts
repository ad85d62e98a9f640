/** Actions with their dates as they stand at the edition: what is due next, what is late, what has a day at all. */
import type { Day, When } from '../model/dates.ts';
import { placedActions, type PlacedAction, type Plan } from '../model/plan.ts';
import { stateIn, type State } from '../model/status.ts';

/** An action, how it stands, and its dates: a changed one is in the place of the plan's own. */
export interface StandingAction extends PlacedAction {
  readonly state: State;
  readonly dates: readonly When[];
}

/** What is due on one day. */
export interface Deadline {
  readonly day: Day;
  /** The actions, each with what of it is due, where it has several dates (“trial”). */
  readonly due: readonly { readonly standing: StandingAction; readonly role?: string }[];
}

/** Every action of the plan, in its order, as it stands at the edition. */
export const standingActions = (plan: Plan): StandingAction[] =>
  [...placedActions(plan.recommendations).values()].map((placed) => {
    const state = stateIn(plan, placed.action);
    return { ...placed, state, dates: state.changedTo ? [state.changedTo] : placed.action.when };
  });

/** The one day at which an action stands on a timeline: the last of its dates that has an end, or else a start. */
export const dayOf = ({ dates }: StandingAction): Day | undefined =>
  dates.flatMap(({ starts, due }) => due ?? starts ?? []).at(-1);

const isOpen = ({ state }: StandingAction): boolean =>
  state.status !== 'done' && state.status !== 'stopped';

/** What is still to be done and is due on the edition's day or later, by day. */
export function nextDeadlines(standings: readonly StandingAction[], edition: Day): Deadline[] {
  const byDay = new Map<Day, Deadline['due'][number][]>();
  for (const standing of standings.filter(isOpen)) {
    for (const { due, role } of standing.dates) {
      if (due === undefined || due < edition) continue;
      const entry = { standing, ...(role !== undefined && { role }) };
      byDay.set(due, [...(byDay.get(due) ?? []), entry]);
    }
  }
  return [...byDay].map(([day, due]) => ({ day, due })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What is overdue or was reported to be late; what has been due longest comes first, what has no day last. */
export const lateActions = (standings: readonly StandingAction[]): StandingAction[] =>
  standings
    .filter(({ state }) => state.overdue || state.status === 'late')
    .map((standing) => ({ standing, day: standing.state.due ?? '9999' }))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ standing }) => standing);
