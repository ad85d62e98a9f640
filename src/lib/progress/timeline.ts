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
}

/** A lane: one recommendation, or all of one urgency where there are too many for a lane each. */
export type Lane =
  { readonly number: number; readonly title: string } | { readonly timescale: Timescale };

/** What stands where: months and lanes by their place in the lists, actions in the order of their days. */
export interface Timeline {
  readonly months: readonly TimelineMonth[];
  readonly lanes: readonly Lane[];
  readonly marks: readonly {
    readonly month: number;
    readonly lane: number;
    readonly facts: ActionFacts;
  }[];
}

/** The most lanes: on a phone, a stone each and a month's name beside them. A longer plan has one for each urgency. */
export const MOST_LANES = 12;

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
  const grouped = recommendations.length > MOST_LANES;
  const scales = TIMESCALES.filter((timescale) =>
    recommendations.some((each) => each.timescale === timescale),
  );
  const laneOf = ({ recommendation }: ActionFacts): number =>
    grouped ? scales.indexOf(recommendation.timescale) : recommendations.indexOf(recommendation);
  return {
    months: months.map((month, index) => ({
      month,
      now: month === now,
      gap: index > 0 && count(month) - count(months[index - 1] ?? month) > 1,
    })),
    lanes: grouped
      ? scales.map((timescale) => ({ timescale }))
      : recommendations.map(({ number, title }) => ({ number, title })),
    marks: dated.map(({ facts, day }) => ({
      month: months.indexOf(monthOf(day)),
      lane: laneOf(facts),
      facts,
    })),
  };
}
