/** Updates as pages tell them: the newest first. */
import { actionsOf, type Plan, type Update } from './plan.ts';

/** All updates of the plan, the newest first. */
export const newestFirst = (plan: Plan): Update[] => [...plan.updates].reverse();

/** The updates on a recommendation, the newest first. */
export function newsOf(plan: Plan, slug: string): Update[] {
  const recommendation = plan.recommendations.find((each) => each.slug === slug);
  const own = new Set(recommendation ? actionsOf(recommendation).map(({ id }) => id) : []);
  return newestFirst(plan).filter(({ actions }) => actions.some((id) => own.has(id)));
}
