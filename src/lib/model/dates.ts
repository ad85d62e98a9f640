/** The one grammar of dates, and the first and last day that each means. The table is in content/README.md. */

/** A calendar day, `YYYY-MM-DD`. Days in this form sort as text. */
export type Day = string;

/** Sorts days, the earliest first. */
export const byDay = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

/** A day's first moment (UTC): the plan knows no closer. */
export const momentOf = (date: Day): Date => new Date(`${date}T00:00:00Z`);

/** The first and the last day of a stretch of time, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A date as the plan gives it, and what it means. */
export interface When {
  /** The date as written, with one space between words. */
  readonly text: string;
  /** What is dated, where one action has several dates (“trial”, “roll-out”). */
  readonly role?: string;
  /** The day it starts, where the plan gives a start. */
  readonly starts?: Day;
  /** The last day on which it is not yet overdue; none for `from …` and `ongoing`. */
  readonly due?: Day;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** First month, last month and whether the last one falls in the next year. */
type Months = readonly [number, number, 'next year'?];

const SEASONS: readonly (readonly [string, Months])[] = [
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 2, 'next year']],
];

/** The months, seasons and terms of a year by their names; without one, the whole year. */
const PERIODS: ReadonlyMap<string, Months> = new Map<string, Months>([
  ...MONTHS.map((name, index) => [name, [index + 1, index + 1]] as const),
  ...SEASONS,
  ...SEASONS.map(([name, months]) => [`late ${name}`, months] as const),
  ['autumn term', [9, 12]],
  ['spring term', [1, 3]],
  ['summer term', [4, 7]],
  ['', [1, 12]],
]);

const day = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const lastDate = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function months(year: number, [first, last, wraps]: Months): Span {
  const endYear = wraps ? year + 1 : year;
  return { first: day(year, first, 1), last: day(endYear, last, lastDate(endYear, last)) };
}

/** True for a day that the calendar has: `2008-02-29`, not `2009-02-29`. */
export function isDay(text: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !date) return false;
  return month <= 12 && date <= lastDate(year, month);
}

/** The first and last day that a bare date means (`late autumn 2009`), or nothing where it is no date. */
export function spanOf(text: string): Span | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, date, name = '', year] = /^(?:(\d{1,2}) )?(?:([a-z ]+) )?(\d{4})$/.exec(plain) ?? [];
  if (date) {
    const exact = day(Number(year), MONTHS.indexOf(name) + 1, Number(date));
    return isDay(exact) ? { first: exact, last: exact } : undefined;
  }
  if (year) {
    const period = PERIODS.get(name);
    return period && months(Number(year), period);
  }
  const [, school, from = '', to = ''] =
    /^(school )?year (\d{4})[–/-](\d{2}|\d{4})$/.exec(plain) ?? [];
  const next = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  if (next !== Number(from) + 1) return undefined;
  return months(Number(from), school ? [9, 8, 'next year'] : [4, 3, 'next year']);
}

/** Reads a date of the grammar; nothing where it is not one, or its end is before its start. */
export function parseWhen(written: string): When | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.toLowerCase() === 'ongoing') return { text };
  const [, from, to] = /^(.+) to (.+)$/i.exec(text) ?? [];
  if (from && to) {
    const starts = spanOf(from);
    const ends = spanOf(to);
    if (!starts || !ends || starts.first > ends.last) return undefined;
    return { text, starts: starts.first, due: ends.last };
  }
  const [, preposition, bare = ''] = /^(?:(by|in|from) )?(.+)$/i.exec(text) ?? [];
  const span = spanOf(bare);
  if (!span) return undefined;
  const isStart = preposition?.toLowerCase() === 'from';
  return isStart ? { text, starts: span.first } : { text, due: span.last };
}

/** The first day that a date can mean: that of X in `X`, `by X`, `in X`, `from X` and `X to Y`; none for `ongoing`. */
export const firstDayOf = ({ text, starts }: When): Day | undefined =>
  starts ?? spanOf(text.replace(/^(by|in) /i, ''))?.first;

/** The name of a month, from 1: `June`. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: `30 June 2008`. */
export const dayInWords = (date: Day): string => IN_WORDS.format(momentOf(date));
