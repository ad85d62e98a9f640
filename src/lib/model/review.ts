/** The inspection that the plan answers. */
import { z } from 'astro/zod';
import { optionalList, text, when } from './fields.ts';

/** `plan/review.yaml`: the inspection that the plan answers. */
export const reviewSchema = z.strictObject({
  name: text.describe('What kind of inspection it was, like “joint area review”.'),
  plain: text.describe('What happened, in a plain sentence or two.'),
  reviewers: text.describe(
    'Who did it, as a sentence calls them: “inspectors”. The site writes “Inspectors looked at …”.',
  ),
  when: when.describe('When they came: a date, like “December 2007”.'),
  reported: when.describe('When their report came: a date, like “May 2008”.'),
  reportedTo: text.describe('Who was given the report, like “Director of Children’s Services”.'),
  scale: z
    .strictObject({
      from: z.int().describe('The lowest score, a whole number.'),
      to: z.int().describe('The highest score, a whole number.'),
      names: z
        .record(z.string().regex(/^\d+$/).meta({ title: 'score' }), text)
        .default({})
        .describe('What scores are called, like “4: excellent”. Only names that the plan gives.'),
    })
    .describe('The scale of the scores.'),
  scores: z
    .array(
      z.strictObject({
        what: text.describe('What was given a score, exactly as in the plan.'),
        plain: text.describe('The same in plain words.'),
        score: z.int().describe('The score, a whole number.'),
      }),
    )
    .describe('The scores. Write “[]” if there are none.'),
  praise: optionalList(text).describe('What the inspectors praised, one sentence each.'),
});

/** The inspection that the plan answers. */
export type Review = z.output<typeof reviewSchema>;
