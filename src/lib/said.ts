/** “You said, we did”: what young people said about this site or the plan, and what came of it. */
import type { Said } from './plan.ts';

/** The last day of what somebody said, or its first where it only has that. */
const dayOf = ({ when }: Said): string => when.due ?? when.starts ?? '';

/** Newest first; two of one day by id, the later name first. */
export function newestFirst(a: Said, b: Said): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === dayB) return a.id < b.id ? 1 : -1;
  return dayA < dayB ? 1 : -1;
}
