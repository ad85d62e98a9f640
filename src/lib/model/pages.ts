/** A recommendation in the words of a band. */
import { z } from 'astro/zod';
import { actionId, checked, id, text, waivers } from './fields.ts';
import type { Band } from './versions.ts';

/** The five sections of a page, in order; their ids are the same in every band. */
export const PARTS = ['what', 'why', 'promises', 'check', 'you'] as const;

/** The id of a section. */
export type PartId = (typeof PARTS)[number];

const promiseSchema = z.strictObject({
  covers: z.array(actionId).min(1),
  picture: id.optional(),
  /** One sentence: what will happen. */
  says: text,
  /** How we will know. */
  know: text,
});

/** A promise card in the words of a band. */
export type PromiseWords = z.output<typeof promiseSchema>;

/** The front of `pages/<band>/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: text,
  summary: text,
  picture: id,
  promises: z.array(promiseSchema).min(1),
  /** Three questions for a class or a council. */
  talk: z.array(text).length(3, 'Write three questions.'),
  checked: checked.optional(),
  waivers,
});

/** The fields of a page for a band. */
export type PageFront = z.output<typeof pageSchema>;

/** One recommendation in one band's words. */
export interface Page extends PageFront {
  readonly band: Band;
  readonly slug: string;
}

/** The key of a page in `Plan.pages`, and of its body: `7-11/staying-in-school`. */
export const pageKey = (band: Band, slug: string): string => `${band}/${slug}`;
