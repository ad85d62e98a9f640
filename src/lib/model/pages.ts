/** Pages to read: a recommendation in the words of a band, and guides, the site’s pages about itself. */
import { z } from 'astro/zod';
import { actionId, checked, filledList, optionalList, pictureId, text, waivers } from './fields.ts';
import type { Band, VersionId } from './versions.ts';

/** The five sections of a page, in order; their ids are the same in every band. */
export const PARTS = ['what', 'why', 'promises', 'check', 'you'] as const;

/** The id of a section. */
export type PartId = (typeof PARTS)[number];

const promiseSchema = z.strictObject({
  covers: filledList(actionId).describe(
    "The actions that it covers, in quotes, like “'3.1'”: one or more.",
  ),
  picture: pictureId
    .optional()
    .describe('The id of a picture in pictures.yaml. Ages 5 to 11 must have one.'),
  says: text.describe(
    'What will happen, in one sentence. The site adds who, when and how it is going.',
  ),
  know: text
    .optional()
    .describe(
      'How we will know. Only if the plan measures these actions in particular, or the promise covers a whole row: what measures several promises together goes into the part “check”. It never claims more than the plan does.',
    ),
  dates: optionalList(text).describe(
    'The roles of the dates that it is about, like “trial”, if its action has several and the promise is only about some of them.',
  ),
});

/** A promise card in the words of a band. */
export type PromiseWords = z.output<typeof promiseSchema>;

/** The front of `pages/<band>/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: text.describe('A short title in the words of this age.'),
  summary: text.describe('What the page is about, in one or two sentences.'),
  picture: pictureId,
  promises: filledList(promiseSchema).describe(
    'The promises. Together they cover every action of the recommendation.',
  ),
  talk: z
    .array(text)
    .length(3, 'Write three questions.')
    .describe('Three questions for a class or a school council to talk about.'),
  checked: checked.optional(),
  waivers,
});

/** One recommendation in one band's words. */
export interface Page extends z.output<typeof pageSchema> {
  readonly band: Band;
  readonly slug: string;
}

/** The key of a page in `Plan.pages`, and of its body: `7-11/staying-in-school`. */
export const pageKey = (band: VersionId, slug: string): string => `${band}/${slug}`;

/** The front of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: text.describe('The title of the page, like “About this site”.'),
  summary: text.describe('What the page is about, in one sentence.'),
  picture: pictureId.optional(),
});

/** The fields of a guide. */
export type Guide = z.output<typeof guideSchema>;
