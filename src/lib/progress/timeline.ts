/** The timeline: every dated action in its month and its lane. Months without any are left out. */
import type { ActionFacts } from '../model/actions.ts';
import { byDay, type Day } from '../model/dates.ts';
import { TIMESCALES, type Recommendation, type Timescale } from '../model/recommendations.ts';
import { dayOf } from './deadlines.ts';

/** A month, `YYYY-MM`. */
type Month = string;

/** A month of the timeline. */
export interface TimelineMonth {
  readonly month: Month;
  /** True for the month of the edition. */
  readonly now: boolean;
  /** True where months without any action are left out before it. */
  readonly gap: boolean;
  /** True for the first month of its year. */
  readonly startsYear: boolean;
}

/** A lane: one recommendation, or all of one urgency where there are too many for a lane each. */
export type Lane =
  { readonly number: number; readonly title: string } | { readonly timescale: Timescale };

/** An action on the timeline. */
export interface Mark {
  /** The places of its month and its lane in the lists. */
  readonly month: number;
  readonly lane: number;
  /** Its place among those of the same month and lane, from 0. */
  readonly place: number;
  readonly facts: ActionFacts;
}

/** Months and lanes, and the actions in the order of their days. */
export interface Timeline {
  readonly months: readonly TimelineMonth[];
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
}

/** The most lanes: on a phone, a stone each and a month's name beside them. A longer plan has one for each urgency. */
export const MAX_LANES = 12;

const monthOf = (day: Day): Month => day.slice(0, 7);

/** Months since the year 0, to see whether two follow each other. */
const count = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** The timeline of a plan's actions at an edition. */
export function timelineOf(
  recommendations: readonly Recommendation[],
  actions: readonly ActionFacts[],
  edition: Day,
): Timeline {
  const dated = actions
    .flatMap((facts) => {
      const day = dayOf(facts);
      return day === undefined ? [] : [{ facts, day }];
    })
    .sort((a, b) => byDay(a.day, b.day));
  const now = monthOf(edition);
  const months = [...new Set([now, ...dated.map(({ day }) => monthOf(day))])].sort();
  const grouped = recommendations.length > MAX_LANES;
  const scales = TIMESCALES.filter((timescale) =>
    recommendations.some((each) => each.timescale === timescale),
  );
  const laneOf = ({ recommendation }: ActionFacts): number =>
    grouped ? scales.indexOf(recommendation.timescale) : recommendations.indexOf(recommendation);
  const places = new Map<string, number>();
  return {
    months: months.map((month, index) => ({
      month,
      now: month === now,
      gap: index > 0 && count(month) - count(months[index - 1] ?? month) > 1,
      startsYear: month.slice(0, 4) !== months[index - 1]?.slice(0, 4),
    })),
    lanes: grouped
      ? scales.map((timescale) => ({ timescale }))
      : recommendations.map(({ number, title }) => ({ number, title })),
    marks: dated.map(({ facts, day }) => {
      const [month, lane] = [months.indexOf(monthOf(day)), laneOf(facts)];
      const place = places.get(`${month} ${lane}`) ?? 0;
      places.set(`${month} ${lane}`, place + 1);
      return { month, lane, place, facts };
    }),
  };
}
