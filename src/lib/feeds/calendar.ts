/** The dates of a channel as iCalendar (RFC 5545, 7986): an event for every deadline and every start. */
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Day, When } from '../model/dates.ts';
import { leadsOf, type Plan } from '../model/plan.ts';
import type { Recommendation, Row } from '../model/recommendations.ts';
import { stateOf, summarise } from '../model/status.ts';
import type { VersionId } from '../model/versions.ts';
import { summaryInWords } from '../plan/cards.ts';
import { feedUrl, type Full } from '../site/urls.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { channelText, type Channel } from './channels.ts';
import { momentOf } from './feeds.ts';
import { namesFor, toldActions } from './told.ts';

/** How long a calendar may wait before it looks again, in seconds: a day. The plan speaks for whole days. */
const REFRESH = 24 * 60 * 60;

/** A day on which something is due or starts. */
export interface PlanEvent {
  /** Permanent: the same whatever the address, the version's words and the day. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  /** The promise, when, who leads, how it stands. */
  readonly lines: readonly string[];
  /** Where it can be read, without the base. */
  readonly to: string;
}

/** Something with dates: an action, or a measure of a row. */
interface Dated {
  readonly kind: 'action' | 'measure';
  /** The way to it, for its events' ids: `actions/3.1`, `rows/3/measures/1`. */
  readonly way: string;
  /** What tells it from others of its title: `3.1`, or the row. */
  readonly number: string;
  readonly dates: readonly When[];
  /** The actions it is, or is about. */
  readonly actions: readonly string[];
  /** The plan's own words, where the version has none for it. */
  readonly says: string;
}

/** The actions of a row with the dates that hold now, then its measures. */
function datedIn(plan: Plan, row: Row): Dated[] {
  const { row: rowName } = siteWordingOf(plan);
  const actions = row.actions.map((action): Dated => {
    const { changedTo } = stateOf(action, plan.updates, plan.edition);
    return {
      kind: 'action',
      way: `actions/${action.id}`,
      number: action.id,
      dates: changedTo ? [changedTo] : action.when,
      actions: [action.id],
      says: action.says,
    };
  });
  const everyAction = row.actions.map(({ id }) => id);
  const measures = row.measures.map((measure, place): Dated => ({
    kind: 'measure',
    way: `rows/${row.number}/measures/${place + 1}`,
    number: fill(rowName, { n: row.number }),
    dates: measure.when,
    actions: measure.actions.length > 0 ? measure.actions : everyAction,
    says: measure.says,
  }));
  return [...actions, ...measures];
}

/** A role as part of an id; its place where another date has the same. */
function roleId(dates: readonly When[], place: number): string {
  const role = dates[place]?.role;
  if (role === undefined) return '';
  const again = dates.slice(0, place).some((each) => each.role === role);
  const plain = role.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return again ? `/${plain}-${place + 1}` : `/${plain}`;
}

/** Short statements as sentences of one line. */
const sentences = (said: readonly string[]): string =>
  said.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ');

/** The events of one thing: for each of its dates a start, a deadline, both or none. */
function eventsOfOne(
  plan: Plan,
  version: VersionId,
  recommendation: Recommendation,
  row: Row,
  dated: Dated,
): PlanEvent[] {
  const { kind, way, number, dates, actions, says } = dated;
  const wording = wordingOf(version, plan);
  const { title, promises, to } = toldActions(plan, version, recommendation, row, actions);
  const exact = version === 'plan';
  const what = exact ? says : promises.join(' ');
  const [only] = promises;
  const name = kind === 'action' && !exact && promises.length === 1 ? (only ?? title) : title;
  const leads = namesFor(
    plan,
    version,
    actions.flatMap((id) => leadsOf(row, id)),
  );
  const states = row.actions
    .filter(({ id }) => actions.includes(id))
    .map((action) => stateOf(action, plan.updates, plan.edition));
  return dates.flatMap((when, place) =>
    (['starts', 'due'] as const).flatMap((point): PlanEvent[] => {
      const day = when[point];
      if (day === undefined) return [];
      return [
        {
          id: `${plan.site.id}/${way}${roleId(dates, place)}/${point}`,
          day,
          title: fill(wording.calendar[kind][point], { what: `${name} (${number})` }),
          lines: [
            what,
            `${wording.labels.when}: ${when.role ? `${when.role}, ` : ''}${when.text}`,
            `${wording.labels.who}: ${leads.join('; ') || wording.silent.who}`,
            `${wording.labels.now}: ${sentences(summaryInWords(summarise(states), wording))}`,
          ],
          to,
        },
      ];
    }),
  );
}

/** Every deadline and start of a channel as they stand at the edition, by day. */
export function eventsOf(plan: Plan, { version, recommendations }: Channel): PlanEvent[] {
  return recommendations
    .flatMap((recommendation) =>
      recommendation.rows.flatMap((row) =>
        datedIn(plan, row).flatMap((dated) =>
          eventsOfOne(plan, version, recommendation, row, dated),
        ),
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The calendar of a channel. All its moments come from the plan; the edition stamps them. */
export function calendarFeed(plan: Plan, channel: Channel, full: Full): string {
  const { title, description } = channelText(plan, channel, 'dates');
  const calendar = ical({
    name: title,
    description,
    prodId: { company: plan.site.name, product: 'Our Plan', language: 'EN' },
    ttl: REFRESH,
    url: full(channel.folder),
    source: full(feedUrl(channel.folder, 'calendar')),
  });
  for (const { id, day, title: summary, lines, to } of eventsOf(plan, channel)) {
    calendar.createEvent({
      id,
      start: momentOf(day),
      timezone: 'UTC',
      allDay: true,
      stamp: momentOf(plan.edition),
      summary,
      description: [...lines, full(to)].join('\n'),
      url: full(to),
      // A deadline is no appointment: it leaves the day free.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
