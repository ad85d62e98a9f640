/** Actions as a list tells them: what it is for, who leads, and where to read more. */
import { leadsOf, pageOf, type Plan } from '../model/plan.ts';
import { versionOf, type Band } from '../model/versions.ts';
import { actionUrl, href, recommendationUrl } from '../site/urls.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { StandingAction } from './deadlines.ts';

/** One action, or several of one promise, ready to show. */
export interface ActionLine {
  /** The promise that they are part of, in the band's words; where it has none, the action's first sentence. */
  readonly says: string;
  readonly actions: readonly { readonly id: string; readonly to: string }[];
  /** What of them is meant, or by when. */
  readonly notes: readonly string[];
  /** Who leads; empty where the plan is silent. */
  readonly leads: readonly string[];
  /** The page that tells it: in the band's words, or else in the full plan. */
  readonly page: { readonly title: string; readonly to: string };
}

/** The line of an action for the readers of a band. */
export function actionLine(
  plan: Plan,
  band: Band,
  { action, row, recommendation }: StandingAction,
  notes: readonly string[],
): ActionLine {
  const { slug } = recommendation;
  const to = href(actionUrl(slug, action.id));
  const page = pageOf(plan, band, slug);
  const promise = page?.promises.find(({ covers }) => covers.includes(action.id));
  const plain = versionOf(band).bodyNames === 'plain';
  return {
    says: promise?.says ?? sentencesIn(action.says)[0]?.text ?? action.says,
    actions: [{ id: action.id, to }],
    notes,
    leads: leadsOf(row, action.id).flatMap((id) => {
      const body = plan.bodies.get(id);
      return body ? [plain ? body.plainName : body.name] : [];
    }),
    page: {
      title: page?.title ?? recommendation.title,
      to: href(recommendationUrl(page ? band : 'plan', slug, page && 'promises')),
    },
  };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Those of one promise together, in the order of the first of them. */
export function joinPromises(lines: readonly ActionLine[]): ActionLine[] {
  const bySays = Map.groupBy(lines, ({ says, page }) => `${page.to} ${says}`);
  return [...bySays.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const ids = unique(same.flatMap(({ actions }) => actions.map(({ id }) => id)));
    return [
      {
        ...first,
        actions: ids.flatMap(
          (id) => same.flatMap(({ actions }) => actions).find((each) => each.id === id) ?? [],
        ),
        notes: unique(same.flatMap(({ notes }) => notes)),
        leads: unique(same.flatMap(({ leads }) => leads)),
      },
    ];
  });
}
