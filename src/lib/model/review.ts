/** The inspection that the plan answers. */
import { z } from 'astro/zod';
import { text, when } from './fields.ts';

/** `plan/review.yaml`: the inspection that the plan answers. */
export const reviewSchema = z.strictObject({
  name: text,
  /** What happened, in a plain sentence or two. */
  plain: text,
  /** Who did it, as running text calls them: “inspectors”. */
  reviewers: text,
  when,
  reported: when,
  reportedTo: text,
  /** What the scores run from and to; only some scores have a name. */
  scale: z.strictObject({
    from: z.int(),
    to: z.int(),
    names: z.record(z.string().regex(/^\d+$/), text).default({}),
  }),
  scores: z.array(z.strictObject({ what: text, plain: text, score: z.int() })),
  /** What the inspectors praised. */
  praise: z.array(text).default([]),
});

/** The inspection that the plan answers. */
export type Review = z.output<typeof reviewSchema>;
