import { defineCollection } from 'astro:content';
import { contentLoader } from './load/loader.ts';

/** Bodies for Astro to render. The reader has validated their fields; pages take those from load/plan.ts. */
export const collections = {
  pages: defineCollection({ loader: contentLoader('pages') }),
  guides: defineCollection({ loader: contentLoader('guides') }),
};
