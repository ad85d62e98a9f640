/** The aims that rows belong to. */
import { z } from 'astro/zod';
import { id, optionalList, text } from './fields.ts';

const outcomeSchema = z.strictObject({
  name: text.describe('The name exactly as in the plan. Shown in the full plan.'),
  alsoWritten: optionalList(text).describe(
    'The plan’s other forms of this name. Not on any page, but in the open data.',
  ),
  plain: text.describe(
    'What it means, in a plain sentence. Not on any page yet, but in the open data.',
  ),
});

/** An aim that rows belong to. */
export type Outcome = z.output<typeof outcomeSchema>;

/** `plan/outcomes.yaml`: the aims that rows name, by id. */
export const outcomesSchema = z.record(id, outcomeSchema);
