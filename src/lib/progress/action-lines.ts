/** Actions as a list tells them: what it is for, who leads, and where to read more. */
import { leadNames, type ActionFacts } from '../model/actions.ts';
import { pageOf, type Plan } from '../model/plan.ts';
import type { Band } from '../model/versions.ts';
import { actionUrl, recommendationUrl } from '../site/urls.ts';
import { sentencesIn } from '../text/sentences.ts';

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

/** The first sentence of what an action says. */
export const firstSentence = ({ action }: ActionFacts): string =>
  sentencesIn(action.says)[0]?.text ?? action.says;

/** The line of an action for the readers of a band. */
export function actionLine(
  plan: Plan,
  band: Band,
  facts: ActionFacts,
  note: string | undefined,
): ActionLine {
  const { id } = facts.action;
  const { slug, title } = facts.recommendation;
  const page = pageOf(plan, band, slug);
  const promise = page?.promises.find(({ covers }) => covers.includes(id));
  return {
    says: promise?.says ?? firstSentence(facts),
    actions: [{ id, to: actionUrl(slug, id) }],
    notes: note === undefined ? [] : [note],
    leads: leadNames(plan, band, [facts]),
    page: {
      title: page?.title ?? title,
      to: recommendationUrl(page ? band : 'plan', slug, page && 'promises'),
    },
  };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Those of one promise together, in the order of the first of them. */
export const joinPromises = (lines: readonly ActionLine[]): ActionLine[] =>
  [...Map.groupBy(lines, ({ says, page }) => `${page.to} ${says}`).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      actions: [
        ...new Map(same.flatMap(({ actions }) => actions).map((each) => [each.id, each])).values(),
      ],
      notes: unique(same.flatMap(({ notes }) => notes)),
      leads: unique(same.flatMap(({ leads }) => leads)),
    })),
  );
