/** Easy Read: one idea after the other, in sections. The screen and the print use the same. */
import { z } from 'astro/zod';
import {
  checked,
  filledList,
  optionalList,
  pictureId,
  rowNumber,
  text,
  waivers,
} from './fields.ts';

const ideaSchema = z.strictObject({
  heading: text.optional().describe('A heading, where a new part of the paper begins.'),
  picture: pictureId,
  says: z
    .array(text)
    .min(1)
    .max(3, 'One idea has at most three sentences. Make two ideas.')
    .describe(
      'One to three sentences. A hard word is bold, with two stars on each side: “**care**”.',
    ),
  covers: optionalList(rowNumber).describe(
    'The numbers of the rows that it covers. Together, the ideas cover every row of the recommendation.',
  ),
});

/** One idea with its picture. */
export type Idea = z.output<typeof ideaSchema>;

/** `easy-read/<slug>.yaml`. */
export const easyReadSchema = z.strictObject({
  title: text.describe('A short title.'),
  ideas: filledList(ideaSchema).describe('One idea after the other, each with its picture.'),
  checked: checked.optional(),
  waivers,
});

/** An Easy Read: one idea after the other. */
export type EasyRead = z.output<typeof easyReadSchema>;

/** The slug of the Easy Read that tells the whole plan in short. */
export const OVERVIEW = 'whole-plan';

/** The sections of an Easy Read, in order: ideas and their heading, if the paper does not begin without one. */
export function ideaSections<One extends Idea>(ideas: readonly One[]) {
  const sections: { heading?: string; ideas: One[] }[] = [];
  for (const idea of ideas) {
    const last = sections.at(-1);
    if (last && idea.heading === undefined) last.ideas.push(idea);
    else sections.push({ ...(idea.heading && { heading: idea.heading }), ideas: [idea] });
  }
  return sections;
}
