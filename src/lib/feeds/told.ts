/** What a version says of some actions: its own promises, or the plan's words where it has none. */
import type { ActionFacts } from '../model/actions.ts';
import { pageOf, type Plan } from '../model/plan.ts';
import type { Action } from '../model/recommendations.ts';
import type { VersionId } from '../model/versions.ts';
import { actionUrl, recommendationUrl, rowUrl } from '../site/urls.ts';
import { withoutBold } from '../text/bold.ts';

/**
 * Tells some actions of one row in a version's words. Easy Read tells rows, not actions; where a version does not tell
 * the recommendation, the full plan does.
 * @returns the recommendation's title, the promises that cover them, and where those can be read, without the base
 */
export function toldActions(
  plan: Plan,
  version: VersionId,
  { row, recommendation }: Pick<ActionFacts, 'row' | 'recommendation'>,
  actions: readonly Action[],
) {
  const { slug, title } = recommendation;
  const easyRead = version === 'easy-read' ? plan.easyReads.get(slug) : undefined;
  if (easyRead) {
    const own = easyRead.ideas.filter(({ covers }) => covers.includes(row.number));
    return {
      title: easyRead.title,
      promises: own.map(({ says }) => withoutBold(says.join(' '))),
      to: recommendationUrl(version, slug),
    };
  }
  const page = pageOf(plan, version, slug);
  if (page) {
    const own = page.promises.filter(({ covers }) => actions.some(({ id }) => covers.includes(id)));
    return {
      title: page.title,
      promises: own.map(({ says }) => says),
      to: recommendationUrl(version, slug, 'promises'),
    };
  }
  const [first, ...others] = actions;
  return {
    title,
    promises: actions.map(({ says }) => says),
    to: first && others.length === 0 ? actionUrl(slug, first.id) : rowUrl(slug, row.number),
  };
}
