/** The aims that rows belong to. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const outcomeSchema = z.strictObject({
  /** The name in the council's own plan for children. */
  name: text,
  /** Other forms of the name in the source. */
  alsoWritten: z.array(text).default([]),
  /** What it means, in a plain sentence. */
  plain: text,
});

/** An aim that rows belong to. */
export type Outcome = z.output<typeof outcomeSchema>;

/** `plan/outcomes.yaml`: the aims that rows name, by id. */
export const outcomesSchema = z.record(id, outcomeSchema);
