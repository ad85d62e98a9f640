/** The sheet of a pack: what was promised, who leads, by when, how it is going; facts joined, nothing written twice. */
import { factsIn, type ActionFacts } from '../model/actions.ts';
import type { Page } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import { byAge } from '../model/updates.ts';
import { cardsOf, factsInWords, leadsInWords } from '../plan/cards.ts';
import { bandPagesOf } from '../site/navigation.ts';
import { siteWordingOf } from '../wording/wording.ts';

/** The page of the oldest band that tells a recommendation: those readers hold somebody to account. */
export const oldestPageOf = (plan: Plan, slug: string): Page | undefined =>
  bandPagesOf(plan, slug).at(-1);

/** The reasons that updates gave for changing some actions, each once, oldest first. */
function reasonsFor(facts: readonly ActionFacts[]): string[] {
  const updates = [...new Set(facts.flatMap((each) => each.updates))].sort(byAge);
  return [...new Set(updates.flatMap(({ reason }) => reason ?? []))];
}

/** The sheet of a recommendation; nothing where its rows have not been written. */
export function packSheet(plan: Plan, { slug, title, asks, rows }: Recommendation) {
  const page = oldestPageOf(plan, slug);
  // Where no band tells it yet: the words of the full plan.
  const promises = page
    ? cardsOf(plan, page)
    : factsIn(plan, rows).map((each) => ({
        says: each.action.says,
        ...factsInWords(plan, 'plan', [each]),
      }));
  if (promises.length === 0) return undefined;
  return {
    title: page?.title ?? title,
    lead: page?.summary ?? asks,
    lines: promises.map(({ says, when, now, actions }) => ({
      says,
      who: leadsInWords(plan, page?.band ?? 'plan', actions),
      when: when.join('; '),
      now: now.map(({ text }) => text).join(', '),
      /** Why it changed, where it did; empty elsewhere. */
      reason: reasonsFor(actions).join(' '),
      overdue: actions.some(({ overdue }) => overdue),
    })),
    questions: page?.talk ?? Object.values(siteWordingOf(plan).packs.general),
  };
}

/** What it says. */
export type PackSheet = NonNullable<ReturnType<typeof packSheet>>;
