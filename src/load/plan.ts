/** The one door for pages: the plan, and the bodies of MDX files. */
import type { Content } from '../lib/content/content.ts';
import type { Plan } from '../lib/model/plan.ts';
import type { MdxEntry } from './mdx/file.ts';
import { getOptions } from './options.ts';
import { readContent, type Reading } from './read.ts';

let reading: Reading | undefined;

/** The content, read and checked once; after a save, the live preview loads this module anew (build/integration.ts). */
export const getReading = (): Reading => (reading ??= readContent(getOptions()));

/** The plan. Throws where nothing can be shown; a build ends at any error before it asks (build/integration.ts). */
export const getPlan = (): Plan => getContent().plan;

/** The plan with the files it was read from: for what looks at every text. Throws as `getPlan` does. */
export function getContent(): Content {
  const { content } = getReading();
  if (!content) throw new Error('The content has errors. Run “npm run check” to see them.');
  return content;
}

/** The body of an MDX file, as it was checked: its words, or what is wrong with them. Throws where there is none. */
export function getBody(
  kind: keyof Reading['mdx'],
  id: string,
): Pick<MdxEntry<unknown>, 'nodes' | 'faults'> {
  const body = getReading().mdx[kind].get(id);
  if (!body) throw new Error(`There is no body for ${kind}/${id}.`);
  return body;
}
