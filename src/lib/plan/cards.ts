/** What a promise card shows: the promise's words joined with the facts of the actions it covers. */
import type { When } from '../model/dates.ts';
import type { Page, PromiseWords } from '../model/pages.ts';
import { leadsOf, placedActions, type PlacedAction, type Plan } from '../model/plan.ts';
import { stateIn, summarise, type Summary } from '../model/status.ts';
import { versionOf } from '../model/versions.ts';
import { capital, fill, wordingOf, type Wording } from '../wording/wording.ts';

/** One promise, ready to show. */
export interface Card {
  readonly says: string;
  readonly know: string;
  readonly picture?: string;
  /** The actions it covers. */
  readonly actions: readonly string[];
  /** Who leads: plain or exact names, as the version has it; empty where the plan is silent. */
  readonly who: readonly string[];
  /** When, in words; the version's “does not say” where the plan is silent. */
  readonly when: string;
  readonly summary: Summary;
  /** How it stands, in words, the worst first. */
  readonly now: readonly string[];
}

/** The dates of an action as they stand now: a changed one is in the place of the plan's own. */
export interface Dated {
  readonly dates: readonly When[];
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** A date as it stands in a sentence: “by June 2008” as it is, a bare one as “in 2009” or “on 30 November 2008”. */
function inSentence({ text }: When): string {
  if (/^(by|in|from) |^ongoing$| to /i.test(text)) return text;
  return /^\d{1,2} /.test(text) ? `on ${text}` : `in ${text}`;
}

/** What to add where some of the actions have a date and some have none. */
const andSomeHaveNone = (placed: readonly Dated[], wording: Wording): string =>
  placed.some(({ dates }) => dates.length === 0) ? `. ${wording.dates.someHaveNone}` : '';

/** All dates of the actions, each once, with their roles: for those who will hold somebody to them. */
export function everyDate(placed: readonly Dated[], wording: Wording): string {
  const dates = unique(
    placed.flatMap(({ dates: own }) =>
      own.map((when) => (when.role ? `${when.role} ${inSentence(when)}` : inSentence(when))),
    ),
  );
  if (dates.length === 0) return wording.silent.when;
  return capital(dates.join('; ')) + andSomeHaveNone(placed, wording);
}

/** The same in few words: the first and the last of the days that decide. */
function shortDates(placed: readonly Dated[], wording: Wording): string {
  const deciding = placed
    .flatMap(({ dates }) => dates.slice(-1))
    .sort((a, b) => ((a.due ?? a.starts ?? '') < (b.due ?? b.starts ?? '') ? -1 : 1));
  const dates = unique(deciding.map(inSentence));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return wording.silent.when;
  const none = andSomeHaveNone(placed, wording);
  if (dates.length === 1)
    return (none ? fill(wording.dates.some, { date: first }) : capital(first)) + none;
  const allEnd = deciding.every(({ due }) => due !== undefined);
  const form = allEnd && !none ? wording.dates.someThenAll : wording.dates.someThenSome;
  return fill(form, { first, last }) + none;
}

/** How several actions stand, in a version's words: overdue first, then each status, the worst first. */
export function summaryInWords(summary: Summary, wording: Wording): string[] {
  const { total, overdue, counts } = summary;
  const share = (n: number, status: string): string =>
    n === total ? status : fill(wording.share, { n, total, status });
  return [
    ...(overdue > 0 ? [share(overdue, wording.overdue)] : []),
    ...[...counts].map(([status, n]) => share(n, wording.status[status])),
  ];
}

function cardOf(
  plan: Plan,
  placedById: ReadonlyMap<string, PlacedAction>,
  page: Page,
  promise: PromiseWords,
): Card {
  const wording = wordingOf(page.band, plan);
  const plain = versionOf(page.band).bodyNames === 'plain';
  const placed = promise.covers.flatMap((id) => placedById.get(id) ?? []);
  const leads = unique(placed.flatMap(({ row, action }) => leadsOf(row, action.id)));
  const states = placed.map(({ action }) => ({
    action,
    state: stateIn(plan, action),
  }));
  const summary = summarise(states.map(({ state }) => state));
  const dated = states.map(({ action, state }) => ({
    dates: state.changedTo ? [state.changedTo] : action.when,
  }));
  return {
    says: promise.says,
    know: promise.know,
    ...(promise.picture !== undefined && { picture: promise.picture }),
    actions: promise.covers,
    who: leads.flatMap((id) => {
      const body = plan.bodies.get(id);
      return body ? [plain ? body.plainName : body.name] : [];
    }),
    when: plain ? shortDates(dated, wording) : everyDate(dated, wording),
    summary,
    now: summaryInWords(summary, wording),
  };
}

/** The promise cards of a page, in order. */
export function cardsOf(plan: Plan, page: Page): Card[] {
  const placed = placedActions(plan.recommendations);
  return page.promises.map((promise) => cardOf(plan, placed, page, promise));
}
