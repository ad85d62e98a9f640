/** The kinds of content: the files of each, what they are about, and what they may hold. */
import type { z } from 'astro/zod';
import { easyReadSchema } from '../model/easy-read.ts';
import { guideSchema, pageSchema } from '../model/pages.ts';
import { picturesSchema } from '../model/pictures.ts';
import { bodiesSchema, outcomesSchema, recommendationSchema } from '../model/recommendations.ts';
import { reviewSchema } from '../model/review.ts';
import { saidSchema } from '../model/said.ts';
import { sessionSchema } from '../model/sessions.ts';
import { siteSchema } from '../model/site.ts';
import { updateSchema } from '../model/updates.ts';
import { wordSchema } from '../model/words.ts';

/** A kind of content. */
export interface ContentKind<Schema extends z.ZodType = z.ZodType> {
  /** Its files in a content folder; `*` stands for any name. */
  readonly files: string;
  /** What it is about, for editors: a sentence or two. */
  readonly about: string;
  /** What a file may hold; of an `.mdx` file, its fields. */
  readonly schema: Schema;
}

/** Every kind of content, in the order in which editors read about them. */
export const KINDS = {
  site: {
    files: 'site.yaml',
    about: 'Whose plan this is, and where it is published.',
    schema: siteSchema,
  },
  review: {
    files: 'plan/review.yaml',
    about: 'The inspection that the plan answers. All of it is shown on /plan/.',
    schema: reviewSchema,
  },
  outcomes: {
    files: 'plan/outcomes.yaml',
    about: 'The aims that rows of the plan belong to, each under its id.',
    schema: outcomesSchema,
  },
  bodies: {
    files: 'plan/bodies.yaml',
    about: 'The teams and organisations that lead or help, each under its id.',
    schema: bodiesSchema,
  },
  recommendations: {
    files: 'plan/recommendations/*.yaml',
    about: 'The facts of one recommendation. The file’s name is its number and its slug.',
    schema: recommendationSchema,
  },
  pages: {
    files: 'pages/*/*.mdx',
    about: 'One recommendation for one age. The folder is the age, the file’s name the slug.',
    schema: pageSchema,
  },
  'easy-read': {
    files: 'easy-read/*.yaml',
    about: 'One recommendation in Easy Read, or the whole plan in whole-plan.yaml.',
    schema: easyReadSchema,
  },
  updates: {
    files: 'updates/*.yaml',
    about: 'News about actions. A file is never changed once it is published.',
    schema: updateSchema,
  },
  words: {
    files: 'words/*.yaml',
    about: 'A word of the glossary and what it means. The file’s name is its id.',
    schema: wordSchema,
  },
  pictures: {
    files: 'pictures.yaml',
    about: 'Every picture, under its id. One picture has one meaning everywhere.',
    schema: picturesSchema,
  },
  sessions: {
    files: 'sessions/*.yaml',
    about: 'A plan for one hour with a group. The file’s name is its id.',
    schema: sessionSchema,
  },
  said: {
    files: 'said/*.yaml',
    about: 'Something that young people told you, and what you did.',
    schema: saidSchema,
  },
  guides: {
    files: 'guides/*.mdx',
    about: 'A page of the site that belongs to no age. The file’s name is its address.',
    schema: guideSchema,
  },
} as const satisfies Record<string, ContentKind>;

/** The name of a kind of content. */
export type Kind = keyof typeof KINDS;
