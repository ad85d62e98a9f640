/** The calendar as ical.js reads it, which did not write it. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  action,
  body,
  date,
  page,
  plan,
  promise,
  recommendation,
  row,
  update,
} from '../../fixtures/make.ts';
import { calendarFeed } from '../../../src/lib/feeds/calendar.ts';
import { channelsOf, hasDates, type Channel } from '../../../src/lib/feeds/channels.ts';
import type { Plan } from '../../../src/lib/model/plan.ts';

const HERE = (address: string): string => `https://plan.example${address}`;

function channelIn(made: Plan, folder: string): Channel {
  const found = channelsOf(made).find((channel) => channel.folder === folder);
  if (!found) throw new Error(`There is no channel ${folder}.`);
  return found;
}

/** The events of a plan in a channel, as a calendar reads them. */
function read(made: Plan, folder = '/plan/one/', full = HERE) {
  const text = calendarFeed(made, channelIn(made, folder), full);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string): string => String(component.getFirstPropertyValue(name));
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      url: value('url'),
      stamp: value('dtstamp'),
      busy: value('transp'),
      status: component.getFirstPropertyValue('status'),
    };
  });
  return { text, calendar, events };
}

const dated = (...dates: Parameters<typeof date>[]): Plan =>
  plan({
    recommendations: [
      recommendation(1, 'one', [row('1', [action('1.1', ...dates.map((each) => date(...each)))])]),
    ],
  });

describe('A date of the grammar', () => {
  test.each([
    ['30 November 2008', ['due 2008-11-30']],
    ['by 31 March 2009', ['due 2009-03-31']],
    ['June 2008', ['due 2008-06-30']],
    ['in February 2008', ['due 2008-02-29']],
    ['by June 2008', ['due 2008-06-30']],
    ['2009', ['due 2009-12-31']],
    ['by 2011', ['due 2011-12-31']],
    ['spring 2009', ['due 2009-05-31']],
    ['by late summer 2009', ['due 2009-08-31']],
    ['autumn 2008', ['due 2008-11-30']],
    ['winter 2008', ['due 2009-02-28']],
    ['autumn term 2008', ['due 2008-12-31']],
    ['in spring term 2009', ['due 2009-03-31']],
    ['summer term 2009', ['due 2009-07-31']],
    ['school year 2008–09', ['due 2009-08-31']],
    ['year 2008/09', ['due 2009-03-31']],
    ['from September 2008', ['starts 2008-09-01']],
    ['from school year 2008–09', ['starts 2008-09-01']],
    ['from autumn 2008', ['starts 2008-09-01']],
    ['September 2008 to July 2009', ['starts 2008-09-01', 'due 2009-07-31']],
    ['ongoing', []],
  ])('“%s” stands on the right days', (text, expected) => {
    const { events } = read(dated([text]));
    expect(events.map(({ uid, day }) => `${/-(due|starts)-/.exec(uid)?.[1] ?? ''} ${day}`)).toEqual(
      expected,
    );
    expect(events.every(({ allDay }) => allDay)).toBe(true);
  });
});

describe('The events', () => {
  test('of several dates of one action stand for each, with its role', () => {
    const { events } = read(dated(['by August 2008', 'trial'], ['by November 2008', 'roll-out']));
    expect(events.map(({ uid, day }) => [uid, day])).toEqual([
      ['action-1.1-trial-due-plan-2020@our-town.example', '2008-08-31'],
      ['action-1.1-roll-out-due-plan-2020@our-town.example', '2008-11-30'],
    ]);
    expect(events[0]?.description).toContain('trial, by August 2008');
  });

  test.each([
    ['trial', 'trial'],
    ['roll-out', 'roll out'],
    ['prawf', 'Prâwf'],
    ['تجربة', 'مدرسة'],
  ])('keep ids apart where the roles of two dates are “%s” and “%s”', (one, other) => {
    const { events } = read(dated(['by August 2008', one], ['by November 2008', other]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test('have ids that every calendar server can make a file name of', () => {
    const roles = read(dated(['by August 2008', 'Ôl-ofal, first/last'])).events;
    for (const { uid } of [...roles, ...read(small).events]) {
      expect(uid).toMatch(/^[a-z\d.-]+@[a-z\d.-]+$/);
    }
  });

  test('of a stopped action are cancelled, and those of any other are not', () => {
    const going = dated(['by August 2008']);
    const status = (whole: Plan) => read(whole).events.map((each) => each.status);
    expect(status(going)).toEqual([null]);
    const stopped = { ...going, updates: [update('end', '2020-06-30', ['1.1'], 'stopped')] };
    expect(status(stopped)).toEqual(['CANCELLED']);
  });

  test('follow a changed date and keep their id', () => {
    const before = dated(['by August 2008']);
    const changed = {
      ...before,
      updates: [
        update('new', '2020-06-30', ['1.1'], 'changed', {
          reason: 'Rain',
          when: date('in May 2009'),
        }),
      ],
    };
    expect(read(changed).events.map(({ uid, day }) => [uid, day])).toEqual([
      [read(before).events[0]?.uid, '2009-05-31'],
    ]);
  });

  const small = plan({
    bodies: { team: body('The Exact Team', 'the helpers') },
    pages: [page('7-11', 'one', [promise(['1.1'], { says: 'We promise 1.1.' })])],
    recommendations: [
      recommendation(1, 'one', [
        row('1', [action('1.1', 'by 2019'), action('1.2')], {
          lead: [{ body: 'team', actions: [] }],
          measures: [
            { says: 'More smiles.', indicators: [], when: [date('from 2021')], actions: [] },
            { says: 'No frowns.', indicators: [], when: [date('2022')], actions: ['1.1'] },
          ],
        }),
      ]),
    ],
  });

  test('say the promise, when, who leads, how it stands, and where', () => {
    const [first] = read(small, '/7-11/').events;
    expect(first?.summary).toBe('Last day: We promise 1.1. (1.1)');
    expect(first?.description.split('\n')).toEqual([
      'We promise 1.1.',
      'When: by 2019',
      'Who: the helpers',
      'Now: The date has passed. We have not been told yet.',
      'https://plan.example/7-11/one/#promises',
    ]);
    expect(first?.url).toBe('https://plan.example/7-11/one/#promises');
  });

  test('use the full plan’s words and names in its channels', () => {
    const [first] = read(small).events;
    expect(first?.summary).toBe('Due: Title of one (1.1)');
    expect(first?.description).toContain('Do 1.1.\n');
    expect(first?.description).toContain('The Exact Team');
    expect(first?.url).toBe('https://plan.example/plan/one/#action-1.1');
  });

  test('stand for measures, too, and say when one starts', () => {
    expect(
      read(small)
        .events.map(({ uid, day, summary }) => [uid, day, summary])
        .slice(1),
    ).toEqual([
      [
        'row-1-measure-1-starts-plan-2020@our-town.example',
        '2021-01-01',
        'Measured from today: Title of one (Row 1)',
      ],
      [
        'row-1-measure-2-due-plan-2020@our-town.example',
        '2022-12-31',
        'Measure due: Title of one (Row 1)',
      ],
    ]);
    expect(read(small).events[1]?.description).toContain('More smiles.');
  });

  test('have the same ids at another address and in other words', () => {
    const ids = (folder: string, full = HERE) =>
      read(small, folder, full).events.map(({ uid }) => uid);
    expect(ids('/7-11/', (address) => `https://else.example/b${address}`)).toEqual(ids('/7-11/'));
    expect(ids('/5-7/')).toEqual(ids('/plan/one/'));
  });

  test('are stamped by the edition, not by the clock', () => {
    expect(read(small).events.map(({ stamp }) => stamp)).toEqual(
      Array.from({ length: 3 }, () => '2020-06-30T00:00:00Z'),
    );
  });
});

test('A day with a deadline stays free: nobody is busy because a council has promised something', () => {
  expect(read(dated(['by June 2008'])).events.map(({ busy }) => busy)).toEqual(['TRANSPARENT']);
});

describe('The file', () => {
  const awkward = 'Tŷ Dŵr, 👨‍👩‍👧; a\\b “c” مرحبا & <d>. '.repeat(12).trim();
  const made = plan({
    pages: [page('7-11', 'one', [promise(['1.1'], { says: awkward })])],
    recommendations: [recommendation(1, 'one', [row('1', [action('1.1', 'by 2019')])])],
  });

  test('gives back awkward words as they were', () => {
    const [event] = read(made, '/7-11/').events;
    expect(event?.summary).toBe(`Last day: ${awkward} (1.1)`);
    expect(event?.description.startsWith(`${awkward}\n`)).toBe(true);
  });

  test('ends every line with CRLF, has none above 75 octets and cuts no character', () => {
    const { text } = read(made, '/7-11/');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
    expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
  });

  test('says how often to look again, and what it is', () => {
    const { calendar } = read(made, '/7-11/');
    const value = (name: string) => String(calendar.getFirstPropertyValue(name));
    expect(value('refresh-interval')).toBe('P1D');
    expect(value('name')).toBe('Our Town Plan: dates (Ages 7 to 11)');
    expect(value('source')).toBe('https://plan.example/7-11/calendar.ics');
  });

  test('is not there where nothing has a date: a calendar without events is none', () => {
    const none = plan({ recommendations: [recommendation(1, 'one', [row('1', [action('1.1')])])] });
    expect(hasDates(channelIn(none, '/updates/'))).toBe(false);
    expect(hasDates(channelIn(made, '/updates/'))).toBe(true);
  });
});
