/** The dates of a channel as iCalendar (RFC 5545, 7986): an event for every deadline and every start. */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { factsIn, type ActionFacts } from '../model/actions.ts';
import { byDay, momentOf, type When } from '../model/dates.ts';
import type { Plan } from '../model/plan.ts';
import type { Row } from '../model/recommendations.ts';
import type { VersionId } from '../model/versions.ts';
import { leadsInWords } from '../plan/cards.ts';
import { feedUrl, type Full } from '../site/urls.ts';
import { asSentences } from '../text/sentences.ts';
import { fill, siteWordingOf, statusLabels, wordingOf } from '../wording/wording.ts';
import { channelText, type Channel } from './channels.ts';
import { toldActions } from './told.ts';

/** How long a calendar may wait before it looks again, in seconds: a day. The plan gives only whole days. */
const REFRESH = 24 * 60 * 60;

/** Where in the plan. */
type Place = Pick<ActionFacts, 'recommendation' | 'row'>;

/** What has dates in a row: its actions, with those that count now, then its measures. */
function datedIn(plan: Plan, row: Row) {
  const { row: rowName } = siteWordingOf(plan);
  const facts = factsIn(plan, [row]);
  const actions = facts.map((each) => ({
    kind: 'action' as const,
    /** The way to it, for its events’ UIDs. */
    way: forUid(`action-${each.action.id}`),
    /** What tells it from others of its title. */
    number: each.action.id,
    dates: each.dates,
    /** The actions it is, or is about. */
    facts: [each],
    /** The plan's own words, where the version has none for it. */
    says: each.action.says,
  }));
  const measures = row.measures.map((measure, place) => ({
    kind: 'measure' as const,
    way: forUid(`row-${row.number}-measure-${place + 1}`),
    number: fill(rowName, { n: row.number }),
    dates: measure.when,
    facts: facts.filter((each) => each.measures.includes(measure)),
    says: measure.says,
  }));
  return [...actions, ...measures];
}

/** As a part of a UID: letters without accents, digits, full stops and hyphens, which every program keeps. */
const forUid = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d.]+/g, '-')
    .replace(/^-|-$/g, '');

/** A role as a part of a UID; its place where it has no such letters, or another date has the same. */
function roleId({ role }: When, place: number, dates: readonly When[]): string {
  if (role === undefined) return '';
  const plain = forUid(role);
  const before = dates.slice(0, place).map((each) => forUid(each.role ?? ''));
  return plain === '' || before.includes(plain) ? `-${plain}${place + 1}` : `-${plain}`;
}

/**
 * The permanent UID of an event, like an e-mail address (RFC 7986, section 5.3), from the permanent id of the site, a tag:
 * URI. Calendar servers make file names of UIDs, and some never load one that has a slash in it.
 */
function uidOf({ id }: Plan['site'], way: string): string {
  const [, host = '', year = '', name = ''] = /^tag:([^,]+),([^:]+):(.+)$/.exec(id) ?? [];
  return `${way}-${forUid(name)}-${year}@${host}`;
}

/** The events of one thing: for each of its dates a start, a deadline, both or none. */
function eventsOfOne(
  plan: Plan,
  version: VersionId,
  place: Place,
  { kind, way, number, dates, facts, says }: ReturnType<typeof datedIn>[number],
) {
  const wording = wordingOf(version, plan);
  const { calendar, labels } = wording;
  const actions = facts.map(({ action }) => action);
  const { title, promises, to } = toldActions(plan, version, place, actions);
  const exact = version === 'plan';
  const [promise = title, ...others] = promises;
  const name = kind === 'action' && !exact && others.length === 0 ? promise : title;
  return dates.flatMap((when, index) =>
    (['starts', 'due'] as const).flatMap((point) => {
      const day = when[point];
      if (day === undefined) return [];
      return {
        /** Permanent: the same whatever the address, the version’s words and the day. */
        id: uidOf(plan.site, `${way}${roleId(when, index, dates)}-${point}`),
        day,
        title: fill(calendar[kind][point], { what: `${name} (${number})` }),
        lines: [
          exact ? says : promises.join(' '),
          `${labels.when}: ${when.role ? `${when.role}, ` : ''}${when.text}`,
          `${labels.who}: ${leadsInWords(plan, version, facts)}`,
          `${labels.now}: ${asSentences(statusLabels(facts, wording).map(({ text }) => text))}`,
        ],
        to,
        /** True where nothing of it is to be done any more. */
        cancelled: facts.length > 0 && facts.every(({ status }) => status === 'stopped'),
      };
    }),
  );
}

/** Every deadline and start of a channel at the edition, by day. */
export const eventsOf = (plan: Plan, { version, recommendations }: Channel) =>
  recommendations
    .flatMap((recommendation) => recommendation.rows.map((row) => ({ recommendation, row })))
    .flatMap((place) =>
      datedIn(plan, place.row).flatMap((dated) => eventsOfOne(plan, version, place, dated)),
    )
    .sort((a, b) => byDay(a.day, b.day));

/** The calendar of a channel that has one. All its moments come from the plan; the edition stamps them. */
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
  for (const { id, day, title: summary, lines, to, cancelled } of eventsOf(plan, channel)) {
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
      status: cancelled ? ICalEventStatus.CANCELLED : null,
    });
  }
  return `${calendar.toString()}\r\n`;
}
