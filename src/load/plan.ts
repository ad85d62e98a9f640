/** The one door for pages: the plan, and what else the content folder holds. */
import type { Problem } from '../lib/content/problems.ts';
import type { Plan } from '../lib/model/plan.ts';
import { getOptions } from './options.ts';
import { readContent, type Reading } from './read.ts';
import { siteContentOf, type Body, type SiteContent } from './site-content.ts';

/** In a build, the content comes, checked, from the process that started this one (build/astro-build.ts). */
const received = (): Promise<SiteContent> =>
  new Promise((resolve) => {
    process.once('message', (content) => {
      resolve(content as SiteContent);
    });
  });

let content = import.meta.env.PROD ? await received() : undefined;
let reading: Reading | undefined;

/** Read once; after a save, the live preview loads this module anew (build/integration.ts). */
const getReading = (): Reading => (reading ??= readContent(getOptions()));

/** What is wrong with the content, for the live preview; a build publishes advice to nobody. */
export const getProblems = (): readonly Problem[] =>
  import.meta.env.DEV ? getReading().problems : [];

/** The content as the site shows it. Throws where nothing can be shown; a build ends at any error before it asks. */
export function getContent(): SiteContent {
  if (import.meta.env.DEV) content ??= siteContentOf(getReading());
  if (!content) throw new Error('The content has errors. Run “npm run check” to see them.');
  return content;
}

/** The plan. Throws as `getContent` does. */
export const getPlan = (): Plan => getContent().plan;

/** The body of an MDX file, as it was checked. Throws where there is none. */
export function getBody(kind: keyof SiteContent['bodies'], id: string): Body {
  const body = getContent().bodies[kind].get(id);
  if (!body) throw new Error(`There is no body for ${kind}/${id}.`);
  return body;
}
