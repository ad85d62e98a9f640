import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';
import type * as Loader from './load/loader.ts';

// What reads content is loaded already, by Astro's settings; Vite would load it again, which takes half a second. Like
// them, it is loaded anew when the live preview is started again.
const { contentLoader } = createRequire(import.meta.url)('./load/loader.ts') as typeof Loader;

/** Bodies for Astro to render. The reader has validated their fields; pages take those from load/plan.ts. */
export const collections = {
  pages: defineCollection({ loader: contentLoader('pages') }),
  guides: defineCollection({ loader: contentLoader('guides') }),
};
