/** Guides: the site’s pages about itself. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** The front of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: text,
  summary: text,
  picture: id.optional(),
});

/** The fields of a guide. */
export type Guide = z.output<typeof guideSchema>;
