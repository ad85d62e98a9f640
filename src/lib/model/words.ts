/** The glossary. */
import { z } from 'astro/zod';
import { optionalList, pictureId, text, versionId } from './fields.ts';

/** What words are about; the glossary is in this order, too. */
export const WORD_TOPICS = [
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
export type WordTopic = (typeof WORD_TOPICS)[number];

/** `words/<slug>.yaml`: one entry of the glossary. */
export const wordSchema = z.strictObject({
  term: text.describe('The word as a dictionary has it, like “exclusion”.'),
  topic: z.enum(WORD_TOPICS).describe('What the word is about.'),
  picture: pictureId
    .optional()
    .describe('The id of a picture in pictures.yaml that means this. Only younger readers see it.'),
  forms: optionalList(text).describe(
    'Its other forms in our texts, like “excluded”: none is guessed. Letters like “GCSE” are found in capitals only.',
  ),
  aliases: optionalList(text).describe(
    'What children say or type, like “kicked out of school”. Shown on /words/.',
  ),
  misspellings: optionalList(text).describe(
    'How children misspell it, like “exclution”. The search understands it; not shown.',
  ),
  meanings: z
    .partialRecord(versionId, text)
    .describe('What it means, in the words of each version that uses it. Leave out the others.'),
});

/** An entry of the glossary. */
export type Word = z.output<typeof wordSchema>;
