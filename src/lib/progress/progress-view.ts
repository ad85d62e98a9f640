/** What the page of progress shows: what has happened, what is due next, what is late, and the two pictures. */
import { dayInWords, monthName } from '../model/dates.ts';
import { actionsOf, newestFirst, type Plan } from '../model/plan.ts';
import { summarise, summaryOf } from '../model/status.ts';
import type { Band } from '../model/versions.ts';
import { summaryInWords } from '../plan/cards.ts';
import { actionUrl, href, recommendationUrl } from '../site/urls.ts';
import { sentencesIn } from '../text/sentences.ts';
import {
  capital,
  count,
  fill,
  siteWordingOf,
  wordingOf,
  type Wording,
} from '../wording/wording.ts';
import { actionLine, joinPromises } from './action-lines.ts';
import { lateActions, nextDeadlines, standingActions, type StandingAction } from './deadlines.ts';
import { countSigns, SIGNS, signOf, type Sign } from './signs.ts';
import { actionStones } from './stones.ts';
import { MOST_LANES, timelineOf } from './timeline.ts';

/** How many of the days to come are shown: a page of deadlines helps nobody. */
const DAYS_SHOWN = 3;

/** A sign in words. */
const signInWords = (sign: Sign, { overdue, status }: Wording): string =>
  sign === 'overdue' ? overdue : status[sign];

/** Everything, in the words of a band. */
export function progressView(plan: Plan, band: Band) {
  const standings = standingActions(plan);
  const wording = wordingOf(band, plan);
  const words = siteWordingOf(plan).updates;
  const line = (standing: StandingAction, note?: string) =>
    actionLine(plan, band, standing, note === undefined ? [] : [note]);
  return {
    news: newestFirst(plan),
    next: nextDeadlines(standings, plan.edition)
      .slice(0, DAYS_SHOWN)
      .map(({ day, due }) => ({
        day,
        title: fill(words.next.by, { date: dayInWords(day) }),
        actions: new Set(due.map(({ standing }) => standing.action.id)).size,
        lines: joinPromises(due.map(({ standing, role }) => line(standing, role && capital(role)))),
      })),
    late: lateActions(standings).map((standing) => {
      const { state } = standing;
      const summary = summarise([state]);
      const note = state.overdue ? words.late.due : words.late.comes;
      return {
        ...line(standing, state.due && fill(note, { date: dayInWords(state.due) })),
        now: { summary, words: summaryInWords(summary, wording) },
      };
    }),
    stones: stonesView(plan, wording),
    timeline: timelineView(plan, wording, standings),
  };
}

/** The stones of the whole plan and of each recommendation. */
function stonesView(plan: Plan, wording: Wording) {
  const words = siteWordingOf(plan).updates.stones;
  const actions = plan.recommendations.flatMap(actionsOf);
  const path = actionStones(plan, actions);
  const total = path.signs.length;
  const key = countSigns(path.signs).map(({ sign, n }) => ({
    sign,
    text: fill(wording.share, { n, total, status: signInWords(sign, wording) }),
  }));
  const done = summaryOf(plan, actions).counts.get('done') ?? 0;
  const each = path.single ? words.each : words.eachOfMany;
  return {
    path,
    says: count(words.done, done, { total: actions.length }),
    each,
    key,
    description: [each, ...key.map(({ text }) => ended(text))].join(' '),
    folded: plan.recommendations.length > MOST_LANES,
    rows: plan.recommendations.map((recommendation) => {
      const { number, title, slug } = recommendation;
      const summary = summaryOf(plan, actionsOf(recommendation));
      return {
        number,
        title,
        to: href(recommendationUrl('plan', slug)),
        stones: actionStones(plan, actionsOf(recommendation)),
        summary,
        stand: summaryInWords(summary, wording),
      };
    }),
  };
}

/** The timeline of the actions that have a day; nothing where none has. */
function timelineView(plan: Plan, wording: Wording, standings: readonly StandingAction[]) {
  const words = siteWordingOf(plan).updates.timeline;
  const drawn = timelineOf(plan.recommendations, standings, plan.edition);
  const { months, marks } = drawn;
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (marks.length === 0 || first === undefined || last === undefined) return undefined;
  const signs = marks.map(({ standing }) => signOf(standing.state));
  const undated = standings.length - marks.length;
  const grouped = drawn.lanes.some((lane) => 'timescale' in lane);
  const says = fill(grouped ? words.saysGrouped : words.says, { total: drawn.lanes.length });
  return {
    drawn,
    says,
    undated: undated > 0 ? count(words.undated, undated) : '',
    title: fill(words.name, { n: marks.length, from: inWords(first), to: inWords(last) }),
    description: [
      says,
      ...countSigns(signs).map(({ sign, n }) =>
        ended(fill(wording.share, { n, total: marks.length, status: signInWords(sign, wording) })),
      ),
    ].join(' '),
    key: SIGNS.filter((sign) => signs.includes(sign)).map((sign) => ({
      sign,
      text: signInWords(sign, wording),
    })),
    lanes: drawn.lanes.map((lane) =>
      'timescale' in lane
        ? { short: words.scales[lane.timescale], long: wording.timescale[lane.timescale] }
        : { short: String(lane.number), long: `${lane.number}. ${lane.title}` },
    ),
    months: months
      .map(({ month }, index) => ({
        name: inWords(month),
        rows: marks
          .filter((mark) => mark.month === index)
          .map(({ standing: { action, recommendation, state, dates } }) => ({
            id: action.id,
            to: href(actionUrl(recommendation.slug, action.id)),
            says: sentencesIn(action.says)[0]?.text ?? action.says,
            number: recommendation.number,
            when: dates
              .map(({ role, text }) => capital(role === undefined ? text : `${role}: ${text}`))
              .join('; '),
            summary: summarise([state]),
            stand: summaryInWords(summarise([state]), wording),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** A month in words: `June 2008`. */
const inWords = (month: string): string =>
  `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** The text with a full stop at its end. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
