/** Guides: the site’s pages about itself. */
import { z } from 'astro/zod';
import { pictureId, text } from './fields.ts';

/** The front of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: text.describe('The title of the page, like “About this site”.'),
  summary: text.describe('What the page is about, in one sentence.'),
  picture: pictureId.optional(),
});

/** The fields of a guide. */
export type Guide = z.output<typeof guideSchema>;
