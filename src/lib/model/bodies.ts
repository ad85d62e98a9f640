/** The teams and organisations that lead or help. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const bodySchema = z.strictObject({
  /** Exactly as in the plan. */
  name: text,
  /** The source's other spellings of the same body. */
  alsoWritten: z.array(text).default([]),
  /** What a child would call it. */
  plainName: text,
  /** What it is, for young readers, as far as its name tells. */
  plain: text,
});

/** A team or organisation. */
export type Body = z.output<typeof bodySchema>;

/** `plan/bodies.yaml`: every team and organisation that leads or helps, by id. */
export const bodiesSchema = z.record(id, bodySchema);
