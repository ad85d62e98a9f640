/** Every feed of the built sites, read by an independent parser: it has the news of its part of the site, with links to this site. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument, parseFeed } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import type { Plan } from '../../src/lib/model/plan.ts';
import type { Update } from '../../src/lib/model/updates.ts';
import type { VersionId } from '../../src/lib/model/versions.ts';
import { addressChecker } from '../support/addresses.ts';
import { filesOf, pageAt } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';

const XML = ['feed.xml', 'atom.xml'];

/** The folder of a feed and what it should tell: whose words, which updates. */
function folders({ updates, recommendations, site }: Plan) {
  const newest = [...updates].reverse();
  const common: VersionId = site.bands.includes('7-11') ? '7-11' : (site.bands[0] ?? '7-11');
  const whole = [
    { folder: 'updates', version: common },
    ...[...site.bands, 'easy-read' as const].map((version) => ({ folder: version, version })),
  ].map((each) => ({ ...each, news: newest }));
  const parts = recommendations.map(({ slug, rows }) => {
    const own = rows.flatMap(({ actions }) => actions.map(({ id }) => id));
    return {
      folder: `plan/${slug}`,
      version: 'plan' as const,
      news: newest.filter(({ actions }) => actions.some((id) => own.includes(id))),
    };
  });
  return [...whole, ...parts];
}

interface Json {
  readonly items: {
    id: string;
    title: string;
    url: string;
    content_html: string;
    date_published: string;
  }[];
}

describe.each(SITES)('the feeds of $name', (site) => {
  const plan = planOf(site);
  const expected = folders(plan);
  const files = new Set(filesOf(site));
  const read = (file: string): string => readFileSync(path.join(site.folder, file), 'utf8');
  const root = new URL(site.base, site.site).href;

  const expectedItems = (news: readonly Update[], version: VersionId) =>
    news.map(({ id, told, reported }) => ({
      id: `${plan.site.id}/updates/${id}`,
      title: told[version]?.title,
      link: `${root}updates/${id}/`,
      day: new Date(`${reported}T00:00:00Z`),
    }));

  /** A calendar without events is none, and is not offered (RFC 5545, section 3.6). */
  const isDated = (folder: string): boolean =>
    planOf(site).recommendations.some(
      ({ slug, rows }) =>
        (!folder.startsWith('plan/') || folder === `plan/${slug}`) &&
        rows.some(({ actions, measures }) =>
          [...actions, ...measures].some(({ when }) =>
            when.some(({ starts, due }) => starts ?? due),
          ),
        ),
    );

  const broken = addressChecker(site);

  test('are where the contract says, and nowhere else', () => {
    const found = [...files].filter((file) =>
      /\/(feed\.xml|atom\.xml|feed\.json|calendar\.ics)$/.test(file),
    );
    const wanted = expected.flatMap(({ folder }) =>
      [...XML, 'feed.json', ...(isDated(folder) ? ['calendar.ics'] : [])].map(
        (file) => `${folder}/${file}`,
      ),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  test.each(expected)('$folder tells its news in three formats', ({ folder, version, news }) => {
    const items = expectedItems(news, version);
    for (const name of XML) {
      const xml = read(`${folder}/${name}`);
      const feed = parseFeed(xml);
      expect(feed?.items).toMatchObject(
        items.map(({ day, ...item }) => ({ ...item, pubDate: day })),
      );
      news.forEach(({ told }, at) => {
        const text = parseDocument(feed?.items[at]?.description ?? '');
        const [first] = getElementsByTagName('p', text);
        expect(first && textContent(first)).toBe(told[version]?.says);
      });
      expect(xml).toContain(`href="${root}${folder}/${name}" rel="self"`);
      expect(broken(xml)).toEqual([]);
    }

    const json = JSON.parse(read(`${folder}/feed.json`)) as Json;
    expect(
      json.items.map(({ id, title, url, date_published }) => ({
        id,
        title,
        link: url,
        day: new Date(date_published),
      })),
    ).toEqual(items);
    expect(json.items.flatMap(({ content_html }) => broken(content_html))).toEqual([]);
    expect(json.items.every(({ content_html }) => content_html.includes(`href="${root}`))).toBe(
      true,
    );
  });

  test('are announced by the pages that tell the same', () => {
    for (const { folder } of expected) {
      const links = getElementsByTagName('link', pageAt(site, `${folder}/index.html`).document)
        .filter(({ attribs }) => attribs.rel === 'alternate')
        .map(({ attribs }) => `${attribs.type ?? ''} ${attribs.href ?? ''}`);
      expect(links, folder).toEqual([
        `application/rss+xml ${site.base}${folder}/feed.xml`,
        `application/atom+xml ${site.base}${folder}/atom.xml`,
        `application/feed+json ${site.base}${folder}/feed.json`,
        ...(isDated(folder) ? [`text/calendar ${site.base}${folder}/calendar.ics`] : []),
      ]);
    }
  });
});
