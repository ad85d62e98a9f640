/** “You said, we did”: what young people said about this site or the plan, and what came of it. */
import { z } from 'astro/zod';
import { text, when } from './fields.ts';

/** What came of what somebody said. */
const SAID_STATUSES = ['changed', 'will-change', 'not-changed'] as const;

/** `said/<id>.yaml`: what young people said about this site or the plan, and what was done. */
export const saidSchema = z.strictObject({
  when: when.describe('When they said it: a date, like “March 2009”.'),
  group: text.describe('Who said it, as a group. Never a child’s name.'),
  said: text.describe('What they said, in short, and in their own words if you may.'),
  did: text.describe('What changed because of it, what will change, or why nothing does.'),
  status: z.enum(SAID_STATUSES).describe('What came of it.'),
});

/** What young people said and what was done, without the id that its file’s name is. */
export type SaidFile = z.output<typeof saidSchema>;

/** What young people said and what was done, with its id, which is its file's name. */
export interface Said extends SaidFile {
  readonly id: string;
}

/** The last day of what somebody said, or its first where it only has that. */
const dayOf = ({ when }: Said): string => when.due ?? when.starts ?? '';

/** Newest first; two of one day by id, the later name first. */
export function newestSaidFirst(a: Said, b: Said): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === dayB) return a.id < b.id ? 1 : -1;
  return dayA < dayB ? 1 : -1;
}
