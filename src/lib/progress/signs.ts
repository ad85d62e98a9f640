/** The signs of progress: one shape a status, the same beside words, on stepping stones and on the timeline. */
import type { State, Status, Summary } from '../model/status.ts';

/** What a sign can stand for: a status, or that the day has passed, whatever the status. */
export type Sign = Status | 'overdue';

/** What is drawn inside a sign, in a box of 24 by 24; each differs without its colour. `overdue` has a shape of its own. */
export const GLYPHS: Readonly<Record<Status, string>> = {
  'not-reported': '',
  started: 'M12 3a9 9 0 0 1 0 18z',
  'on-track': 'M7 12h9M12.5 8l4 4-4 4',
  done: 'M7 12.5l3.5 3.5L17 8.5',
  late: 'M12 6.5v6.5l4 2.5',
  changed: 'M8 10h8M8 14h8',
  stopped: 'M8 8l8 8M16 8l-8 8',
};

/** From the first stone of a path to the last: what is done, what is in hand, what is to come, what hinders. */
export const SIGNS: readonly Sign[] = [
  'done',
  'on-track',
  'started',
  'changed',
  'not-reported',
  'late',
  'overdue',
  'stopped',
];

/** The sign of one action. */
export const signOf = ({ status, overdue }: Pick<State, 'status' | 'overdue'>): Sign =>
  overdue ? 'overdue' : status;

/** The sign of several actions together: done when all are, else what needs attention most. */
export const signOfAll = ({ worst, overdue }: Summary): Sign => (overdue > 0 ? 'overdue' : worst);

/** How many of each sign there are, in the order of a path; signs that nothing has are left out. */
export const countSigns = (signs: readonly Sign[]): { sign: Sign; n: number }[] =>
  SIGNS.map((sign) => ({ sign, n: signs.filter((each) => each === sign).length })).filter(
    ({ n }) => n > 0,
  );
