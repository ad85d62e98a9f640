/** What every page may need and no page should have to pass on. */
import { defineMiddleware } from 'astro:middleware';

/** Hands the problems of the content to the frame of the page in the live preview. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  // Asked for at each request: Astro goes on with this module when that one is loaded anew after a save.
  const { getProblems } = await import('./load/plan.ts');
  locals.problems = getProblems();
  return next();
});
