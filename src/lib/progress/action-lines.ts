/** Actions as a list tells them: what it is for, who leads, and where to read more. */
import type { ActionFacts } from '../model/actions.ts';
import { pageOf, type Plan } from '../model/plan.ts';
import type { Band } from '../model/versions.ts';
import { leadsInWords } from '../plan/cards.ts';
import { actionUrl, recommendationUrl } from '../site/urls.ts';
import { sentencesIn } from '../text/sentences.ts';

/** The first sentence of what an action says. */
export const firstSentence = ({ action }: ActionFacts): string =>
  sentencesIn(action.says)[0]?.text ?? action.says;

/**
 * The line of an action for the readers of a band.
 * @param note what of it is meant, or by when
 * @param role of the date that is meant, where it has several
 */
export function actionLine(plan: Plan, band: Band, facts: ActionFacts, note?: string, role = '') {
  const { id } = facts.action;
  const { slug, title } = facts.recommendation;
  const page = pageOf(plan, band, slug);
  const covering = page?.promises.filter(({ covers }) => covers.includes(id)) ?? [];
  const promise =
    covering.find(({ dates }) => dates.includes(role)) ??
    covering.find(({ dates }) => dates.length === 0) ??
    covering[0];
  return {
    /** The promise that it is part of, in the band's words; where it has none, the action's first sentence. */
    says: promise?.says ?? firstSentence(facts),
    actions: [{ id, to: actionUrl(slug, id) }],
    notes: note === undefined ? [] : [note],
    /** Or that the plan does not say. */
    leads: [leadsInWords(plan, band, [facts])],
    /** The page that tells it: in the band's words, or else in the full plan. */
    page: {
      title: page?.title ?? title,
      to: recommendationUrl(page ? band : 'plan', slug, page && 'promises'),
    },
  };
}

/** One action, or several of one promise, ready to show. */
export type ActionLine = ReturnType<typeof actionLine>;

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
