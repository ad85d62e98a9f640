/** The sheet of a pack: what was promised, who leads, by when, how it stands; facts joined, nothing written twice. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import type { Page } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import { byAge } from '../model/updates.ts';
import { cardsOf, factsInWords, type Card } from '../plan/cards.ts';
import { bandPagesOf } from '../site/navigation.ts';
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
  bandPagesOf(plan, slug).at(-1);

/** The reasons that updates gave for changing some actions, each once, oldest first. */
function reasonsFor(facts: readonly ActionFacts[]): string[] {
  const updates = [...new Set(facts.flatMap((each) => each.updates))].sort(byAge);
  return [...new Set(updates.flatMap(({ reason }) => reason ?? []))];
}

const lineOf = (
  { says, who, when, now, actions }: Omit<Card, 'know'>,
  silent: string,
): PackLine => ({
  says,
  who: who.join('; ') || silent,
  when,
  now: now.map(({ text }) => text).join(', '),
  reason: reasonsFor(actions).join(' '),
  overdue: actions.some(({ overdue }) => overdue),
});

/** The sheet of a recommendation; nothing where its rows have not been written. */
export function packSheet(plan: Plan, recommendation: Recommendation): PackSheet | undefined {
  const page = oldestPageOf(plan, recommendation.slug);
  if (page) {
    const { silent } = wordingOf(page.band, plan);
    return {
      title: page.title,
      lead: page.summary,
      lines: cardsOf(plan, page).map((card) => lineOf(card, silent.who)),
      questions: page.talk,
    };
  }
  const { silent } = wordingOf('plan', plan);
  const facts = factsIn(plan, recommendation.rows);
  if (facts.length === 0) return undefined;
  return {
    title: recommendation.title,
    lead: recommendation.asks,
    // No band tells it yet: the words of the full plan.
    lines: facts.map((each) =>
      lineOf({ says: each.action.says, ...factsInWords(plan, 'plan', [each]) }, silent.who),
    ),
    questions: Object.values(siteWordingOf(plan).packs.general),
  };
}
