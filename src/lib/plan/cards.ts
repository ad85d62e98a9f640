/** What a promise card shows: the promise's words joined with the facts of the actions it covers. */
import { factsOf, leadNames, type ActionFacts } from '../model/actions.ts';
import type { When } from '../model/dates.ts';
import type { Page } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { capital, fill, statusLabels, wordingOf, type Wording } from '../wording/wording.ts';

/** A date in a sentence: “by June 2008” is unchanged; a bare one becomes “in 2009” or “on 30 November 2008”. */
function inSentence({ text }: When): string {
  if (/^(by|in|from) |^ongoing$| to /i.test(text)) return text;
  return /^\d{1,2} /.test(text) ? `on ${text}` : `in ${text}`;
}

/** What to add where some of the actions have a date and some have none. */
const andSomeHaveNone = (facts: readonly ActionFacts[], wording: Wording): string =>
  facts.some(({ dates }) => dates.length === 0) ? `. ${wording.dates.someHaveNone}` : '';

/** All dates of the actions, each once, with their roles: for those who will hold somebody to them. */
function everyDate(facts: readonly ActionFacts[], wording: Wording): string {
  const dates = facts
    .flatMap((each) => each.dates)
    .map((when) => (when.role ? `${when.role} ${inSentence(when)}` : inSentence(when)));
  if (dates.length === 0) return wording.silent.when;
  return capital([...new Set(dates)].join('; ')) + andSomeHaveNone(facts, wording);
}

/** The same in few words: the first and the last of the days that decide. */
function shortDates(facts: readonly ActionFacts[], wording: Wording): string {
  const deciding = facts
    .flatMap(({ dates }) => dates.slice(-1))
    .sort((a, b) => ((a.due ?? a.starts ?? '') < (b.due ?? b.starts ?? '') ? -1 : 1));
  const dates = [...new Set(deciding.map(inSentence))];
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return wording.silent.when;
  const none = andSomeHaveNone(facts, wording);
  if (dates.length === 1)
    return (none ? fill(wording.dates.some, { date: first }) : capital(first)) + none;
  const allEnd = deciding.every(({ due }) => due !== undefined);
  const form = allEnd && !none ? wording.dates.someThenAll : wording.dates.someThenSome;
  return fill(form, { first, last }) + none;
}

/** Words the facts of some actions. */
export function factsInWords(plan: Plan, version: VersionId, actions: readonly ActionFacts[]) {
  const wording = wordingOf(version, plan);
  const datesInWords = versionOf(version).bodyNames === 'plain' ? shortDates : everyDate;
  return {
    actions,
    /** Plain or exact names, as the version has it; empty where the plan is silent. */
    who: leadNames(plan, version, actions),
    /** In words; the version's “does not say” where the plan is silent. */
    when: datesInWords(actions, wording),
    /** The worst first. */
    now: statusLabels(actions, wording),
  };
}

/** The promise cards of a page, in order. */
export const cardsOf = (plan: Plan, { band, promises }: Page) =>
  promises.map(({ covers, ...words }) => ({
    ...words,
    ...factsInWords(plan, band, factsOf(plan, covers)),
  }));

/** One promise, ready to show, with the facts of the actions it covers. */
export type Card = ReturnType<typeof cardsOf>[number];
