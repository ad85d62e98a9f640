/** What is due next, what is late, and which day an action has at all. */
import type { ActionFacts } from '../model/actions.ts';
import { byDay, type Day } from '../model/dates.ts';
import { isOpen } from '../model/status.ts';

/** The one day of an action on a timeline: the last of its dates that has an end, or else a start. */
export const dayOf = ({ dates }: ActionFacts): Day | undefined =>
  dates.flatMap(({ starts, due }) => due ?? starts ?? []).at(-1);

/**
 * What is still to be done and is due on the edition's day or later, by day; each action with what of it is due, where
 * it has several dates (“trial”).
 */
export function nextDeadlines(actions: readonly ActionFacts[], edition: Day) {
  const due = actions
    .filter(isOpen)
    .flatMap((facts) => facts.dates.map(({ due: day, role }) => ({ day, facts, role })))
    .filter(({ day }) => day !== undefined && day >= edition);
  return [...Map.groupBy(due, ({ day = '' }) => day)]
    .map(([day, own]) => ({ day, due: own }))
    .sort((a, b) => byDay(a.day, b.day));
}

/** What is overdue or was reported to be late; what has been due longest comes first, what has no day last. */
export const lateActions = (actions: readonly ActionFacts[]): ActionFacts[] =>
  actions
    .filter(({ overdue, status }) => overdue || status === 'late')
    .sort((a, b) => byDay(a.due ?? '9999', b.due ?? '9999'));
