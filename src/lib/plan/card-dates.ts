/** The dates of a promise card: what its actions have in common, said in one phrase, or action by action. */
import type { ActionFacts } from '../model/actions.ts';
import { byDay, firstDayOf, type When } from '../model/dates.ts';
import { capital, fill, type Wording } from '../wording/wording.ts';

/** What the dates of an action say: when it is due, only when it starts, only that it goes on, or nothing. */
export type DateKind = 'due' | 'starts' | 'ongoing' | 'none';

/** What some dates say. */
export function dateKind(dates: readonly When[]): DateKind {
  if (dates.length === 0) return 'none';
  if (dates.some(({ due }) => due)) return 'due';
  return dates.some(({ starts }) => starts) ? 'starts' : 'ongoing';
}

/** The dates of an action that a promise is about: those with its roles, or all. A date that an update gave has no role. */
export const datesFor = (
  { dates }: Pick<ActionFacts, 'dates'>,
  roles: readonly string[],
): readonly When[] => {
  const chosen = dates.filter(({ role }) => role !== undefined && roles.includes(role));
  return chosen.length > 0 ? chosen : dates;
};

/** A date without the word before it: “June 2008” of “by June 2008”. */
const bare = (text: string): string => text.replace(/^(by|in|from) /i, '');

/** A date in a sentence: “by June 2008” is unchanged; a bare one becomes “in 2009”, “on 30 November 2008”, “from May to July 2009”. */
function inSentence({ text }: When, wording: Wording): string {
  if (text.toLowerCase() === 'ongoing') return wording.dates.ongoing;
  if (/^(by|in|from) /i.test(text)) return text;
  if (text.includes(' to ')) return `from ${text}`;
  if (/^(school )?year /i.test(text)) return `in the ${text}`;
  return /^\d{1,2} /.test(text) ? `on ${text}` : `in ${text}`;
}

/** The text of the date whose day comes first, or last, by the days that `dayOf` gives. */
const sortedBy = (dates: readonly When[], dayOf: (when: When) => string | undefined) =>
  dates.toSorted((a, b) => byDay(dayOf(a) ?? '', dayOf(b) ?? ''));

/** Dates of one kind in a phrase: the only one, or the stretch of time that they span. */
function inOnePhrase(dates: readonly When[], wording: Wording, oneDate: boolean): string {
  const ends = dates.filter(({ due }) => due);
  const starts = dates.filter((when) => when.starts);
  const telling = ends.length > 0 ? ends : starts.length > 0 ? starts : dates;
  const phrases = [...new Set(telling.map((when) => inSentence(when, wording)))];
  const [only] = phrases;
  const first = sortedBy(telling, firstDayOf)[0];
  const last = sortedBy(telling, ({ due, starts: day }) => due ?? day).at(-1);
  if (!first || !last) return only ?? '';
  const isStretch = phrases.length > 1 || last.text.includes(' to ');
  if (!isStretch) return only ?? '';
  const { between, by, starting, startingBy } = wording.dates;
  const [stretch, one] = ends.length > 0 ? [between, by] : [starting, startingBy];
  return fill(oneDate ? one : stretch, {
    first: bare(first.text.split(' to ')[0] ?? ''),
    last: bare(last.text.split(' to ').at(-1) ?? ''),
  });
}

/** The dates of some actions in one phrase, for those who want it short. @param oneDate only the last one, if there are several */
export function shortDates(
  actions: readonly Pick<ActionFacts, 'dates'>[],
  roles: readonly string[],
  wording: Wording,
  oneDate: boolean,
): string {
  const byAction = actions.map((facts) => datesFor(facts, roles));
  const kinds = Map.groupBy(byAction, dateKind);
  // Content has one kind a promise (checks/promises.ts); only a new date in an update can bring in another.
  const kind = (['due', 'starts', 'ongoing'] as const).find((each) => kinds.has(each));
  if (!kind) return wording.silent.when;
  const phrase = inOnePhrase(kinds.get(kind)?.flat() ?? [], wording, oneDate);
  return kinds.size === 1 ? capital(phrase) : fill(wording.dates.part, { date: phrase });
}

/** The dates of one action, each with what it is for. */
const ofAction = (dates: readonly When[], wording: Wording): string =>
  dates
    .map((when) => `${when.role ? `${when.role} ` : ''}${inSentence(when, wording)}`)
    .join('; ') || wording.silent.when;

/** What is said of some actions, each once: with their numbers where it is not the same of all. */
export function byAction<Facts extends Pick<ActionFacts, 'action'>>(
  actions: readonly Facts[],
  says: (facts: Facts) => string,
): string[] {
  const groups = [...Map.groupBy(actions, says)];
  return groups.map(([text, own]) =>
    groups.length === 1
      ? capital(text)
      : `${own.map(({ action }) => action.id).join(', ')}: ${text}`,
  );
}

/** The dates of some actions, action by action, for those who will hold somebody to them. */
export const everyDate = (
  actions: readonly ActionFacts[],
  roles: readonly string[],
  wording: Wording,
): string[] => byAction(actions, (facts) => ofAction(datesFor(facts, roles), wording));
