/** The one door for pages: the plan, and the bodies that Astro renders. */
import { getEntry, render, type RenderResult } from 'astro:content';
import type { Content } from '../lib/content.ts';
import type { Plan } from '../lib/plan.ts';
import { errorsIn, type Problem } from '../lib/problems.ts';
import type { MdxCollection } from './loader.ts';
import { readOptions, type Reading } from './read.ts';
import { sharedReading } from './shared.ts';

let read: Reading | undefined;

/** A build asks once; the live preview for every page, so that a saved change shows. */
function reading(): Reading {
  if (import.meta.env.DEV || !read) read = sharedReading(readOptions(process.env));
  return read;
}

/** The plan. Throws where content has errors, so that nothing half-right is built; in dev only where nothing can be shown. */
export const getPlan = (): Plan => getContent().plan;

/** The plan with the files it was read from: for what looks at every text. Throws as `getPlan` does. */
export function getContent(): Content {
  const { content, problems } = reading();
  const stops = !import.meta.env.DEV && errorsIn(problems) > 0;
  if (!content || stops)
    throw new Error('The content has errors. Run “npm run check” to see them.');
  return content;
}

/** What is wrong with the content, for the live preview to show. */
export const getProblems = (): readonly Problem[] => reading().problems;

/** A body for a page to show: rendered, or what is wrong with it; one of the two. */
export interface Body {
  readonly Content?: RenderResult['Content'];
  readonly faults: readonly Problem[];
}

/** The body of an MDX file. Throws where there is none. Nobody renders one with which something is wrong. */
export async function getBody(collection: MdxCollection, id: string): Promise<Body> {
  const faults = reading().mdx[collection].get(id)?.faults ?? [];
  if (faults.length > 0) return { faults };
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no body for ${collection}/${id}.`);
  return { Content: (await render(entry)).Content, faults };
}
