/** The calendars of the built sites, against dates counted from the files by other means. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SITES, type TestSite } from '../support/sites.ts';
import { filesOf } from '../support/built-pages.ts';

/** Something with dates in a recommendation's file, as it is written. */
interface Dated {
  readonly id?: string;
  readonly when?: string | number | { when: string | number }[];
}
interface RowFile {
  readonly number: string | number;
  readonly actions: Dated[];
  readonly measures?: Dated[];
}

/** The files of a folder of content, read as YAML and nothing more. */
const yamlIn = <Shape>({ content }: TestSite, folder: string): Shape[] =>
  readdirSync(path.join(content, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parse(readFileSync(path.join(content, folder, file), 'utf8')) as Shape);

/** The dates that hold: a new one, told by the last update that gives one, in the place of the plan's own. */
function datesOf(site: TestSite): { slug: string; dates: string[] }[] {
  const updates = yamlIn<{ reported: string; actions: string[]; when?: string | number }>(
    site,
    'updates',
  )
    .filter(({ when }) => when !== undefined)
    .sort((a, b) => (a.reported < b.reported ? -1 : 1));
  const textsOf = ({ id, when }: Dated): string[] => {
    const changed = updates.findLast(({ actions }) => id !== undefined && actions.includes(id));
    if (changed) return [String(changed.when)];
    if (when === undefined) return [];
    return Array.isArray(when) ? when.map((each) => String(each.when)) : [String(when)];
  };
  return yamlIn<{ slug: string; rows?: RowFile[] }>(site, 'plan/recommendations').map(
    ({ slug, rows = [] }) => ({
      slug,
      dates: rows.flatMap(({ actions, measures = [] }) =>
        [...actions, ...measures].flatMap(textsOf),
      ),
    }),
  );
}

/** How many events the dates make: one, two for a stretch, none for what has no end and no beginning. */
const eventsIn = (dates: readonly string[]): number =>
  dates.reduce(
    (sum, date) => sum + (/^ongoing$/i.test(date) ? 0 : date.includes(' to ') ? 2 : 1),
    0,
  );

describe.each(SITES)('the calendars of $name', (site) => {
  const dates = datesOf(site);
  const all = eventsIn(dates.flatMap((each) => each.dates));
  const files = new Set(filesOf(site));
  const calendars = [...files].filter((file) => file.endsWith('/calendar.ics'));
  const root = new URL(site.base, site.site).href;
  const value = (event: ICAL.Component, name: string): string =>
    String(event.getFirstPropertyValue(name));

  test('there are dates', () => {
    expect(all).toBeGreaterThan(10);
  });

  test.each(calendars)(
    '%s has an event for each deadline and start, in order, each with an id of its own and a link to a page',
    (file) => {
      const text = readFileSync(path.join(site.folder, file), 'utf8');
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents(
        'vevent',
      );
      const slug = /^plan\/(.+)\/calendar\.ics$/.exec(file)?.[1];
      const own = dates.find((each) => each.slug === slug);
      expect(events.length).toBe(own ? eventsIn(own.dates) : all);
      const ids = events.map((event) => value(event, 'uid'));
      expect(ids).toEqual([...new Set(ids)]);
      const days = events.map((event) => value(event, 'dtstart'));
      expect([...days].sort()).toEqual(days);
      for (const event of events) {
        const to = new URL(value(event, 'url'));
        expect(to.href.startsWith(root)).toBe(true);
        expect(files.has(`${to.href.slice(root.length).replace(to.hash, '')}index.html`)).toBe(
          true,
        );
        expect(value(event, 'description').endsWith(to.href)).toBe(true);
      }
    },
  );
});
