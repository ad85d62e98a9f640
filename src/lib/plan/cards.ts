/** What a promise card shows: the promise’s words joined with the facts of the actions it covers. */
import { factsOf, leadNames, type ActionFacts } from '../model/actions.ts';
import type { Page } from '../model/pages.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import { versionOf, type CardFacts, type VersionId } from '../model/versions.ts';
import { fill, statusLabels, wordingOf } from '../wording/wording.ts';
import { byAction, everyDate, shortDates } from './card-dates.ts';

const SEPARATOR = ' · ';

/** The most words of “who” for readers of few facts (ours). */
const FEW_WORDS = 5;

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

/** Who leads in a few words; nothing where there are more, or the plan is silent. */
function leadsInFewWords(
  plan: Plan,
  version: VersionId,
  actions: readonly ActionFacts[],
): string[] {
  const names = leadNames(plan, version, actions)
    .map((name, place) => (place === 0 ? name : name.replace(/^The /, 'the ')))
    .join(' and ');
  return names !== '' && names.split(/\s+/).length <= FEW_WORDS ? [names] : [];
}

/** The same of one action; where the plan gives several leads for the row and no numbers, that they are the row’s. */
function leadsOfAction(plan: Plan, version: VersionId, facts: ActionFacts): string {
  const { lead, actions, number } = facts.row;
  const ofRow = lead.filter((part) => part.actions.length === 0).length > 1 && actions.length > 1;
  const names = leadsInWords(plan, version, [facts]);
  return ofRow ? `${names} ${fill(wordingOf(version, plan).labels.ofRow, { row: number })}` : names;
}

/** Words the facts of some actions. @param roles the dates that count, by their roles; all where it is empty */
export function factsInWords(
  plan: Plan,
  version: VersionId,
  actions: readonly ActionFacts[],
  roles: readonly string[] = [],
) {
  const wording = wordingOf(version, plan);
  const { facts: level } = versionOf(version);
  const phrase = shortDates(actions, roles, wording, level === 'few');
  const helpersOf = ({ helpers }: ActionFacts) =>
    bodyNames(plan, version, helpers).join(SEPARATOR) || wording.silent.who;
  const who: Readonly<Record<CardFacts, () => string[]>> = {
    few: () => leadsInFewWords(plan, version, actions),
    short: () => [leadsInWords(plan, version, actions)],
    dates: () => [leadsInWords(plan, version, actions)],
    all: () => byAction(actions, (facts) => leadsOfAction(plan, version, facts)),
  };
  const when: Readonly<Record<CardFacts, () => string[]>> = {
    few: () =>
      actions.some(({ dates }) => dates.some(({ starts, due }) => starts ?? due)) ? [phrase] : [],
    short: () => [phrase],
    dates: () => everyDate(actions, roles, wording),
    all: () => everyDate(actions, roles, wording),
  };
  return {
    actions,
    /** Who leads, a line each. */
    who: who[level](),
    /** Who helps, a line each; only where a card says everything. */
    helpers: level === 'all' ? byAction(actions, helpersOf) : [],
    /** By when, a line each. */
    when: when[level](),
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
