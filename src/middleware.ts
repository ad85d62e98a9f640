/** What every page may need and no page should have to pass on. */
import { defineMiddleware } from 'astro:middleware';
import { getProblems } from './load/plan.ts';

/** Hands the problems of the content to the frame of the page, which shows them in the live preview. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.problems = getProblems();
  return next();
});
