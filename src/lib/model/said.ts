/** “You said, we did”: what young people said about this site or the plan, and what came of it. */
import { z } from 'astro/zod';
import { text, when } from './fields.ts';

/** `said/<id>.yaml`: what young people said about this site or the plan, and what was done. */
export const saidSchema = z.strictObject({
  when: when.describe('When they said it: a date, like “March 2009”.'),
  group: text.describe('Who said it, as a group. Never a child’s name.'),
  said: text.describe('What they said, in short, and in their own words if you may.'),
  did: text.describe('What changed because of it, what will change, or why nothing does.'),
  status: z.enum(['changed', 'will-change', 'not-changed']).describe('What came of it.'),
});

/** What young people said and what was done, with its id, which is its file's name. */
export interface Said extends z.output<typeof saidSchema> {
  readonly id: string;
}

/** The last day of what somebody said, or its first where it only has that; then its id. */
const dayAndId = ({ when, id }: Said): string => `${when.due ?? when.starts ?? ''} ${id}`;

/** Newest first; two of one day by id, the later name first. */
export const newestSaidFirst = (a: Said, b: Said): number => (dayAndId(a) < dayAndId(b) ? 1 : -1);
