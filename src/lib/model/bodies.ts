/** The teams and organisations that lead or help. */
import { z } from 'astro/zod';
import { id, optionalList, text } from './fields.ts';

const bodySchema = z.strictObject({
  name: text.describe(
    'The name exactly as in the plan. Shown in the full plan and to readers aged 11 and over.',
  ),
  alsoWritten: optionalList(text).describe(
    'The plan’s other spellings of this name, like “LEXS Team”. Shown on /who/.',
  ),
  plainName: text.describe('What a child would call it. Shown to ages 5 to 11 and in Easy Read.'),
  plain: text.describe(
    'What it is, in a sentence or two that say no more than the plan and the name do. Shown on /who/.',
  ),
});

/** A team or organisation. */
export type Body = z.output<typeof bodySchema>;

/** `plan/bodies.yaml`: every team and organisation that leads or helps, by id. */
export const bodiesSchema = z.record(id, bodySchema);
