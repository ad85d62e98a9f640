/** The glossary. */
import { z } from 'astro/zod';
import { id, text, versionId } from './fields.ts';

/** What words are about; the glossary is in this order, too. */
export const TOPICS = [
  'plan',
  'council',
  'care',
  'safe',
  'school',
  'exams',
  'after-school',
  'health',
  'law',
] as const;

/** What words are about. */
export type Topic = (typeof TOPICS)[number];

/** `words/<slug>.yaml`: one entry of the glossary. */
export const wordSchema = z.strictObject({
  /** As a dictionary has it: `exclusion`. */
  term: text,
  topic: z.enum(TOPICS),
  /** A picture that means this. */
  picture: id.optional(),
  /** Other forms in which it stands in our texts: `excluded`, `NI`. */
  forms: z.array(text).default([]),
  /** What children would say or type: `kicked out of school`. */
  aliases: z.array(text).default([]),
  /** How children misspell it. */
  misspellings: z.array(text).default([]),
  /** What it means, in the words of each version that uses it. */
  meanings: z.partialRecord(versionId, text),
});

/** An entry of the glossary. */
export type Word = z.output<typeof wordSchema>;
