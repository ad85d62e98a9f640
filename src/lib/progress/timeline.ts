/** The timeline: every dated action in its month and its lane. Months without any are left out. */
import type { ActionFacts } from '../model/actions.ts';
import { byDay, type Day } from '../model/dates.ts';
import { TIMESCALES, type Recommendation } from '../model/recommendations.ts';
import { dayOf } from './deadlines.ts';

/** The most lanes: on a phone, a stone each and a month's name beside them. A longer plan has one for each urgency. */
export const MAX_LANES = 12;

/** The month of a day, `YYYY-MM`. */
const monthOf = (day: Day): string => day.slice(0, 7);

/** Months since the year 0, to see whether two follow each other. */
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** The timeline of a plan's actions at an edition: months and lanes, and the actions in the order of their days. */
export function timelineOf(
  recommendations: readonly Recommendation[],
  actions: readonly ActionFacts[],
  edition: Day,
) {
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
      /** True for the month of the edition. */
      now: month === now,
      /** True where months without any action are left out before it. */
      gap: index > 0 && count(month) - count(months[index - 1] ?? month) > 1,
      startsYear: month.slice(0, 4) !== months[index - 1]?.slice(0, 4),
    })),
    /** One for each recommendation, or for all of one urgency where there are too many. */
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

/** The timeline, ready to draw. */
export type Timeline = ReturnType<typeof timelineOf>;

/** An action on it: the places of its month and its lane in the lists, and its own among those of the same two. */
export type Mark = Timeline['marks'][number];
