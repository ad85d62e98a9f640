/** What a promise card shows: the promise’s words joined with the facts of the actions it covers. */
import { factsOf, leadNames, type ActionFacts } from '../model/actions.ts';
import type { Page } from '../model/pages.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { capital, statusLabels, wordingOf } from '../wording/wording.ts';
import { byAction, everyDate, shortDates } from './card-dates.ts';

const SEPARATOR = ' · ';

/** The most words of “who” for readers of few facts (ours). */
const FEW_WORDS = 5;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Who leads some actions: the names, or that the plan does not say, or that its numbering is unclear. */
export function leadsInWords(
  plan: Plan,
  version: VersionId,
  actions: readonly ActionFacts[],
): string {
  const { silent } = wordingOf(version, plan);
  const names = leadNames(plan, version, actions);
  if (names.length > 0) return names.join(SEPARATOR);
  return actions.some(({ action }) => action.leadUnclear) ? silent.unclearWho : silent.who;
}

/** Words the facts of some actions. @param roles the dates that count, by their roles; all where it is empty */
export function factsInWords(
  plan: Plan,
  version: VersionId,
  actions: readonly ActionFacts[],
  roles: readonly string[] = [],
) {
  const wording = wordingOf(version, plan);
  const { bodyNames: names, fewFacts } = versionOf(version);
  const isShort = names === 'plain';
  const shortWho = leadNames(plan, version, actions)
    .map((name, place) => (place === 0 ? name : name.replace(/^The /, 'the ')))
    .join(' and ');
  const when = shortDates(actions, roles, wording, fewFacts === true);
  const who = (facts: readonly ActionFacts[]) => leadsInWords(plan, version, facts);
  const helpers = ({ helpers: ids }: ActionFacts) =>
    bodyNames(plan, version, ids).join(SEPARATOR) || wording.silent.who;
  return {
    actions,
    /** Who leads, in lines: in short for all, or action by action; none where that would be too many words. */
    who: fewFacts
      ? [shortWho].filter((words) => wordsIn(words) > 0 && wordsIn(words) <= FEW_WORDS)
      : isShort
        ? [capital(who(actions))]
        : byAction(actions, (facts) => who([facts])),
    /** Who helps, likewise; for versions that say so. */
    helpers: isShort ? [] : byAction(actions, helpers),
    /** By when, likewise. */
    when: fewFacts
      ? [when].filter((words) => words !== wording.silent.when)
      : isShort
        ? [when]
        : everyDate(actions, roles, wording),
    /** How it is going, the worst first. */
    now: statusLabels(actions, wording),
  };
}

/** The promise cards of a page, in order. */
export const cardsOf = (plan: Plan, { band, promises }: Page) =>
  promises.map(({ covers, dates, ...words }) => ({
    ...words,
    ...factsInWords(plan, band, factsOf(plan, covers), dates),
  }));

/** One promise, ready to show, with the facts of the actions it covers. */
export type Card = ReturnType<typeof cardsOf>[number];
