/** The one door for pages: the plan, and the bodies of MDX files. */
import type { Content } from '../lib/content/content.ts';
import { errorsIn, type Problem } from '../lib/content/problems.ts';
import type { Plan } from '../lib/model/plan.ts';
import type { MdxEntry } from './mdx/file.ts';
import { getOptions } from './options.ts';
import { readContent, type Reading } from './read.ts';

let reading: Reading | undefined;

/** The content, read and checked once; after a save, the live preview loads this module anew (build/integration.ts). */
const getReading = (): Reading => (reading ??= readContent(getOptions()));

/** The plan. Throws where content has errors, so that nothing half-right is built; in dev only where nothing can be shown. */
export const getPlan = (): Plan => getContent().plan;

/** The plan with the files it was read from: for what looks at every text. Throws as `getPlan` does. */
export function getContent(): Content {
  const { content, problems } = getReading();
  const stops = !import.meta.env.DEV && errorsIn(problems) > 0;
  if (!content || stops)
    throw new Error('The content has errors. Run “npm run check” to see them.');
  return content;
}

/** What is wrong with the content, for the live preview to show; nothing in a build, which publishes advice to nobody. */
export const getProblems = (): readonly Problem[] =>
  import.meta.env.DEV ? getReading().problems : [];

/** The body of an MDX file, as it was checked: its words, or what is wrong with them. Throws where there is none. */
export function getBody(
  kind: keyof Reading['mdx'],
  id: string,
): Pick<MdxEntry<unknown>, 'nodes' | 'faults'> {
  const body = getReading().mdx[kind].get(id);
  if (!body) throw new Error(`There is no body for ${kind}/${id}.`);
  return body;
}
