/** What a promise card shows: the promise's words joined with the facts of the actions it covers. */
import { leadsOf, placedActions, type Page, type PlacedAction, type Plan } from './plan.ts';
import { stateOf, summarise, type Summary } from './progress.ts';
import type { PromiseWords } from './schema.ts';
import { versionOf } from './versions.ts';
import { fill, wordingOf, type Wording } from './wording/index.ts';

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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** All dates of the actions, each once, with their roles: for those who will hold somebody to them. */
function everyDate(placed: readonly PlacedAction[], wording: Wording): string {
  const dates = unique(
    placed.flatMap(({ action }) =>
      action.when.map(({ role, text }) => (role ? `${role} ${text}` : text)),
    ),
  );
  if (dates.length === 0) return wording.silent.when;
  const undated = placed.some(({ action }) => action.when.length === 0);
  const said = capital(dates.join('; '));
  return undated ? `${said}. ${wording.dates.someHaveNone}` : said;
}

/** The same in few words: the first and the last day by which something is due. */
function shortDates(placed: readonly PlacedAction[], wording: Wording): string {
  const deciding = placed.flatMap(({ action }) => action.when.slice(-1));
  const texts = unique(deciding.map(({ text }) => text));
  const [only] = texts;
  if (only === undefined) return wording.silent.when;
  const all = deciding.length === placed.length;
  if (texts.length === 1) {
    return all
      ? capital(only)
      : `${fill(wording.dates.some, { date: only })}. ${wording.dates.someHaveNone}`;
  }
  const due = deciding
    .filter((date) => date.due !== undefined)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const [first, last] = [due[0], due.at(-1)];
  if (!first || !last) return capital(texts.join('; '));
  if (!all || due.length < placed.length) {
    return `${fill(wording.dates.some, { date: first.text })}. ${wording.dates.someHaveNone}`;
  }
  return fill(wording.dates.someThenAll, { first: first.text, last: last.text });
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
  const wording = wordingOf(page.band, plan.site);
  const plain = versionOf(page.band).bodyNames === 'plain';
  const placed = promise.covers.flatMap((id) => placedById.get(id) ?? []);
  const leads = unique(placed.flatMap(({ row, action }) => leadsOf(row, action.id)));
  const summary = summarise(
    placed.map(({ action }) => stateOf(action, plan.updates, plan.edition)),
  );
  return {
    says: promise.says,
    know: promise.know,
    ...(promise.picture !== undefined && { picture: promise.picture }),
    actions: promise.covers,
    who: leads.flatMap((id) => {
      const body = plan.bodies.get(id);
      return body ? [plain ? body.plainName : body.name] : [];
    }),
    when: plain ? shortDates(placed, wording) : everyDate(placed, wording),
    summary,
    now: summaryInWords(summary, wording),
  };
}

/** The promise cards of a page, in order. */
export function cardsOf(plan: Plan, page: Page): Card[] {
  const placed = placedActions(plan.recommendations);
  return page.promises.map((promise) => cardOf(plan, placed, page, promise));
}
