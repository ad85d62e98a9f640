/** What a version says of some actions: its own promises, or the plan's words where it has none. */
import { isTold, pageOf, type Plan } from '../model/plan.ts';
import type { Recommendation, Row } from '../model/recommendations.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { actionUrl, recommendationUrl, rowAnchor } from '../site/urls.ts';
import { withoutBold } from '../text/bold.ts';

/** Some actions of one row in a version's words. */
export interface ToldActions {
  /** The recommendation's title. */
  readonly title: string;
  /** The promises that cover them, each once. */
  readonly promises: readonly string[];
  /** Where that can be read, without the base. */
  readonly to: string;
}

/**
 * Tells some actions of a row in a version's words. Easy Read tells rows, not actions; where a version
 * does not tell the recommendation, the full plan does.
 */
export function toldActions(
  plan: Plan,
  version: VersionId,
  recommendation: Recommendation,
  row: Row,
  actions: readonly string[],
): ToldActions {
  const { slug } = recommendation;
  if (version === 'easy-read' && isTold(plan, version, slug)) {
    const { title = '', ideas = [] } = plan.easyReads.get(slug) ?? {};
    const own = ideas.filter(({ covers }) => covers.includes(row.number));
    return {
      title,
      promises: own.map(({ says }) => withoutBold(says.join(' '))),
      to: recommendationUrl(version, slug),
    };
  }
  const page =
    version === 'plan' || version === 'easy-read' ? undefined : pageOf(plan, version, slug);
  if (page) {
    const own = page.promises.filter(({ covers }) => covers.some((id) => actions.includes(id)));
    return {
      title: page.title,
      promises: own.map(({ says }) => says),
      to: recommendationUrl(page.band, slug, 'promises'),
    };
  }
  const [first] = actions;
  return {
    title: recommendation.title,
    promises: row.actions.filter(({ id }) => actions.includes(id)).map(({ says }) => says),
    to:
      actions.length === 1 && first !== undefined
        ? actionUrl(slug, first)
        : `${recommendationUrl('plan', slug)}#${rowAnchor(row.number)}`,
  };
}

/** The names of bodies as a version gives them: plain or exact, each once. */
export const namesFor = (plan: Plan, version: VersionId, bodies: readonly string[]): string[] => {
  const plain = versionOf(version).bodyNames === 'plain';
  return [...new Set(bodies)].flatMap((id) => {
    const body = plan.bodies.get(id);
    return body ? [plain ? body.plainName : body.name] : [];
  });
};
