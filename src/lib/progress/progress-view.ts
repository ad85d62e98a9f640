/** What the page of progress shows: what has happened, what is due next, what is late, and the two pictures. */
import { allFacts, factsIn, type ActionFacts } from '../model/actions.ts';
import { dayInWords, monthName } from '../model/dates.ts';
import { newestFirst, type Plan } from '../model/plan.ts';
import { countDone, iconOf } from '../model/status.ts';
import type { Band } from '../model/versions.ts';
import { actionUrl, recommendationUrl } from '../site/urls.ts';
import { asSentences } from '../text/sentences.ts';
import {
  capital,
  count,
  fill,
  iconText,
  siteWordingOf,
  statusLabels,
  type Wording,
  wordingOf,
} from '../wording/wording.ts';
import { actionLine, firstSentence, joinPromises } from './action-lines.ts';
import { lateActions, nextDeadlines } from './deadlines.ts';
import { actionStones, iconCounts, keyOf } from './stones.ts';
import { MAX_LANES, timelineOf } from './timeline.ts';

/** How many of the days to come are shown: a page of deadlines helps nobody. */
const DAYS_SHOWN = 3;

/** Everything, in the words of a band. */
export function progressView(plan: Plan, band: Band) {
  const actions = allFacts(plan);
  const wording = wordingOf(band, plan);
  const words = siteWordingOf(plan).updates;
  return {
    news: newestFirst(plan),
    next: nextDeadlines(actions, plan.edition)
      .slice(0, DAYS_SHOWN)
      .map(({ day, due }) => ({
        day,
        title: fill(words.next.by, { date: dayInWords(day) }),
        actions: new Set(due.map(({ facts }) => facts)).size,
        lines: joinPromises(
          due.map(({ facts, role }) => actionLine(plan, band, facts, role && capital(role), role)),
        ),
      })),
    late: lateActions(actions).map((facts) => {
      const { due, overdue } = facts;
      const note = overdue ? words.late.due : words.late.comes;
      return {
        ...actionLine(plan, band, facts, due && fill(note, { date: dayInWords(due) })),
        now: statusLabels([facts], wording),
      };
    }),
    stones: stonesView(plan, wording, actions),
    timeline: timelineView(plan, wording, actions),
  };
}

/** The stones of the whole plan and of each recommendation. */
function stonesView(plan: Plan, wording: Wording, actions: readonly ActionFacts[]) {
  const words = siteWordingOf(plan).updates.stones;
  const path = actionStones(plan, actions);
  const key = keyOf(path.icons, wording);
  const each = path.single ? words.each : words.eachOfMany;
  return {
    path,
    says: count(words.done, countDone(actions), { total: actions.length }),
    each,
    key,
    description: asSentences([each, ...key.map(({ text }) => text)]),
    folded: plan.recommendations.length > MAX_LANES,
    rows: plan.recommendations.map(({ number, title, slug, rows }) => {
      const facts = factsIn(plan, rows);
      return {
        title: `${number}. ${title}`,
        to: recommendationUrl('plan', slug),
        stones: actionStones(plan, facts),
        done: fill(words.of, { n: countDone(facts), total: facts.length }),
        now: statusLabels(facts, wording),
      };
    }),
  };
}

/** The timeline of the actions that have a day; nothing where none has. */
function timelineView(plan: Plan, wording: Wording, actions: readonly ActionFacts[]) {
  const words = siteWordingOf(plan).updates.timeline;
  const drawn = timelineOf(plan.recommendations, actions, plan.edition);
  const { months, marks } = drawn;
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (marks.length === 0 || first === undefined || last === undefined) return undefined;
  const icons = marks.map(({ facts }) => iconOf([facts]));
  const undated = actions.length - marks.length;
  const grouped = drawn.lanes.some((lane) => 'timescale' in lane);
  const says = fill(grouped ? words.saysGrouped : words.says, { total: drawn.lanes.length });
  return {
    drawn,
    says,
    undated: undated > 0 ? count(words.undated, undated) : '',
    title: fill(words.name, { n: marks.length, from: inWords(first), to: inWords(last) }),
    description: asSentences([says, ...keyOf(icons, wording).map(({ text }) => text)]),
    key: iconCounts(icons).map(({ icon }) => ({ icon, text: iconText(icon, wording) })),
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
          .map(({ facts }) => ({
            id: facts.action.id,
            to: actionUrl(facts.recommendation.slug, facts.action.id),
            says: firstSentence(facts),
            number: facts.recommendation.number,
            when: facts.dates
              .map(({ role, text }) => capital(role === undefined ? text : `${role}: ${text}`))
              .join('; '),
            now: statusLabels([facts], wording),
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** A month in words: `June 2008`. */
const inWords = (month: string): string =>
  `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
