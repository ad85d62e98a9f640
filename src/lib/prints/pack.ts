/** The sheet of a pack: what was promised, who leads, by when, how it stands; facts joined, nothing written twice. */
import type { Page } from '../model/pages.ts';
import { actionsOf, leadsOf, pageOf, type Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import { stateOf, summarise } from '../model/status.ts';
import { cardsOf, everyDate, summaryInWords, type Card } from '../plan/cards.ts';
import { bandsOf } from '../site/ways.ts';
import { siteWordingOf, wordingOf } from '../wording/wording.ts';

/** One promise as it stands on the sheet. */
export interface PackLine {
  readonly says: string;
  readonly who: string;
  readonly when: string;
  readonly now: string;
  /** Why it changed, where it did; empty elsewhere. */
  readonly reason: string;
  readonly overdue: boolean;
}

/** What the sheet of a recommendation says. */
export interface PackSheet {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly PackLine[];
  /** Three. */
  readonly questions: readonly string[];
}

/** The page of the oldest band that tells a recommendation: those readers hold somebody to account. */
export const oldestPageOf = (plan: Plan, slug: string): Page | undefined =>
  bandsOf(plan)
    .reverse()
    .map((band) => pageOf(plan, band, slug))
    .find(Boolean);

/** The reasons that updates gave for changing some actions, each once, oldest first. */
const reasonsFor = (plan: Plan, actions: readonly string[]): string[] => [
  ...new Set(
    plan.updates
      .filter(({ reported }) => reported <= plan.edition)
      .filter((update) => update.actions.some((id) => actions.includes(id)))
      .flatMap(({ reason }) => reason ?? []),
  ),
];

function lineOf(
  plan: Plan,
  silent: string,
  { says, who, when, now, summary, actions }: Omit<Card, 'know'>,
): PackLine {
  return {
    says,
    who: who.join('; ') || silent,
    when,
    now: now.join(', '),
    reason: reasonsFor(plan, actions).join(' '),
    overdue: summary.overdue > 0,
  };
}

/** The actions of a recommendation that no band tells yet, in the words of the full plan. */
function actionLines(plan: Plan, recommendation: Recommendation): PackLine[] {
  const wording = wordingOf('plan', plan);
  return recommendation.rows.flatMap((row) =>
    row.actions.map((action) => {
      const state = stateOf(action, plan.updates, plan.edition);
      const summary = summarise([state]);
      const dates = state.changedTo ? [state.changedTo] : action.when;
      return lineOf(plan, wording.silent.who, {
        says: action.says,
        who: leadsOf(row, action.id).map((id) => plan.bodies.get(id)?.name ?? id),
        when: everyDate([{ dates }], wording),
        now: summaryInWords(summary, wording),
        summary,
        actions: [action.id],
      });
    }),
  );
}

/** The sheet of a recommendation; nothing where its rows have not been written. */
export function packSheet(plan: Plan, recommendation: Recommendation): PackSheet | undefined {
  const page = oldestPageOf(plan, recommendation.slug);
  if (page) {
    const { silent } = wordingOf(page.band, plan);
    return {
      title: page.title,
      lead: page.summary,
      lines: cardsOf(plan, page).map((card) => lineOf(plan, silent.who, card)),
      questions: page.talk,
    };
  }
  if (actionsOf(recommendation).length === 0) return undefined;
  return {
    title: recommendation.title,
    lead: recommendation.asks,
    lines: actionLines(plan, recommendation),
    questions: Object.values(siteWordingOf(plan).packs.general),
  };
}
