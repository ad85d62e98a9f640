/** Plans for a meeting. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

/** How long a session takes, in minutes. */
export const SESSION_MINUTES = 60;

/** `sessions/<id>.yaml`: a plan for a meeting of one hour, for somebody who runs it with no time to prepare. */
export const sessionSchema = z.strictObject({
  title: text,
  /** Who it is for, and how many: “A school council of 6 to 20 …”. */
  forWhom: text,
  /** What to bring. */
  need: z.array(text).min(1),
  steps: z
    .array(
      z.strictObject({
        /** How long it takes; all together take `SESSION_MINUTES` (checks/sessions.ts). */
        minutes: z.int().positive(),
        title: text,
        /** What to do. */
        does: text,
        /** What to say, word for word. */
        says: text,
      }),
    )
    .min(1),
  /** What to do if somebody is upset, or tells something that must not stay in the room. */
  care: text,
});

/** A plan for a meeting. */
export type Session = z.output<typeof sessionSchema>;
