/** Plans for a meeting. */
import { z } from 'astro/zod';
import { filledList, text } from './fields.ts';

/** How long a session takes, in minutes. */
export const SESSION_MINUTES = 60;

/** `sessions/<id>.yaml`: a plan for a meeting of one hour, for somebody who runs it with no time to prepare. */
export const sessionSchema = z.strictObject({
  title: text.describe('What the hour is called, like “One hour for a school council”.'),
  forWhom: text.describe('Which group it is for, which ages and how many people.'),
  need: filledList(text).describe('What to bring, like “A pen that works.”'),
  steps: z
    .array(
      z.strictObject({
        minutes: z.int().positive().describe('How long it takes, in whole minutes.'),
        title: text.describe('Two or three words, like “Read it aloud”.'),
        does: text.describe('What to do.'),
        says: text.describe('What to say, word for word. The site adds the quotation marks.'),
      }),
    )
    .min(1)
    .describe(`What happens. All steps together take ${SESSION_MINUTES} minutes.`),
  care: text.describe(
    'What to do if somebody is upset, or says something that must not stay in the room.',
  ),
});

/** A plan for a meeting. */
export type Session = z.output<typeof sessionSchema>;
