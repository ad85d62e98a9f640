/** The feeds as feed readers read them; htmlparser2 and saxes did not write them. */
import { parseFeed } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  action,
  body,
  page,
  plan,
  promise,
  recommendation,
  row,
  site,
  update,
} from '../../fixtures/make.ts';
import { channelsOf, versionChannels, type Channel } from '../../../src/lib/feeds/channels.ts';
import { atomFeed, jsonFeed, rssFeed, updateGuid } from '../../../src/lib/feeds/feeds.ts';
import { newestFirst, newsOf } from '../../../src/lib/model/plan.ts';
import { byAge, type Update } from '../../../src/lib/model/updates.ts';
import type { Full } from '../../../src/lib/site/urls.ts';

const told = (title: string, says = 'It is so.'): Partial<Update> => ({
  told: { '7-11': { title, says }, plan: { title: `${title} (plan)`, says: `Plan: ${says}` } },
});

const UPDATES = [
  update('first', '2020-01-31', ['1.1'], 'started', told('It began')),
  update('second', '2020-06-30', ['1.1'], 'done', told('It is done', 'At last.')),
];

const HERE: Full = (address) => `https://plan.example${address}`;
const ELSEWHERE: Full = (address) => `https://elsewhere.example/below${address}`;

const planWith = (updates: readonly Update[]) =>
  plan({
    updates,
    bodies: { team: body('The Exact Team', 'the helpers') },
    pages: [page('7-11', 'one', [promise(['1.1'], { says: 'We promise 1.1.' })])],
    recommendations: [
      recommendation(1, 'one', [
        row('1', [action('1.1')], { lead: [{ body: 'team', actions: [] }] }),
      ]),
      recommendation(2, 'two', [row('2', [action('2.1')])]),
    ],
  });

/** An item, whichever format it comes from. */
interface Item {
  readonly id?: string;
  readonly title?: string;
  readonly link?: string;
  readonly html?: string;
  readonly day?: string;
}

function xmlItems(xml: string): Item[] {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return (parseFeed(xml)?.items ?? []).map(({ id, title, link, description, pubDate }) => ({
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(description !== undefined && { html: description }),
    ...(pubDate && { day: pubDate.toISOString() }),
  }));
}

interface JsonFeed {
  readonly version: string;
  readonly items: {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}

const FORMATS = [
  { format: 'RSS', write: rssFeed, read: xmlItems },
  { format: 'Atom', write: atomFeed, read: xmlItems },
  {
    format: 'JSON Feed',
    write: jsonFeed,
    read: (text: string): Item[] =>
      (JSON.parse(text) as JsonFeed).items.map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        html: item.content_html,
        day: item.date_published,
      })),
  },
];

/** The channel of all news. */
function mainChannel(updates: readonly Update[]): Channel {
  const [first] = versionChannels(planWith(updates));
  if (!first) throw new Error('There is no channel.');
  return first;
}

/** 400 characters, right-to-left words, signs and pictures. */
const AWKWARD = [
  'Fish & chips',
  'a < b > c',
  '“Quoted” and "quoted"',
  'A bus 🚌 and a family 👨‍👩‍👧',
  'Tŷ Dŵr',
  '&amp; as it stands',
  'the end ]]> of it',
  '<script>alert(1)</script>',
  'مرحبا بكم في المدرسة and שלום',
  'A long one. '.repeat(34).trim(),
];

describe.each(FORMATS)('As $format the feed', ({ write, read }) => {
  const feedOf = (updates: readonly Update[], full = HERE): string =>
    write(planWith(updates), mainChannel(updates), full);

  test('has every update, the newest first, with its id, page and day', () => {
    expect(read(feedOf(UPDATES))).toMatchObject([
      {
        id: 'tag:our-town.example,2020:plan/updates/second',
        title: 'It is done',
        link: 'https://plan.example/updates/second/',
        day: '2020-06-30T00:00:00.000Z',
      },
      { id: updateGuid(site, 'first'), title: 'It began', day: '2020-01-31T00:00:00.000Z' },
    ]);
  });

  test('tells in full: the news, the promise, who leads, how it stands, and a link back', () => {
    const [item] = read(feedOf(UPDATES));
    for (const part of [
      '<p>At last.</p>',
      'We promise 1.1.',
      'the helpers',
      'Done',
      'href="https://plan.example/7-11/one/#promises"',
      'href="https://plan.example/updates/second/"',
    ]) {
      expect(item?.html).toContain(part);
    }
  });

  test('has ids that stay whatever the address, and links that follow it', () => {
    const [here, elsewhere] = [HERE, ELSEWHERE].map((full) => read(feedOf(UPDATES, full)));
    expect(elsewhere?.map(({ id }) => id)).toEqual(here?.map(({ id }) => id));
    expect(elsewhere?.[0]?.link).toBe('https://elsewhere.example/below/updates/second/');
  });

  test('leaves out what this version has no words for', () => {
    const silent = update('third', '2020-06-30', ['1.1'], 'late', {
      told: { plan: { title: 'Late', says: 'It is late.' } },
    });
    expect(read(feedOf([...UPDATES, silent]))).toHaveLength(2);
  });

  test('is whole, and empty, where there is no news', () => {
    expect(read(feedOf([]))).toEqual([]);
    expect(feedOf([])).toContain('Our Town Plan: what has happened');
  });

  test.each(AWKWARD)('gives a reader the words as they were written: %s', (text) => {
    const [item] = read(feedOf([update('a', '2020-01-01', ['1.1'], 'done', told(text, text))]));
    expect(item?.title?.trim()).toBe(text);
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    expect(item?.html).toContain(`<p>${escaped}</p>`);
    expect(item?.html).not.toContain('<script');
  });
});

describe('RSS', () => {
  const xml = rssFeed(planWith(UPDATES), mainChannel(UPDATES), HERE);

  test('says where it is, when it was built, and that its ids are no addresses', () => {
    expect(xml).toMatch(/<rss version="2\.0"/);
    expect(xml).toContain('<atom:link href="https://plan.example/updates/feed.xml" rel="self"');
    expect(xml).toContain('<lastBuildDate>Tue, 30 Jun 2020 00:00:00 GMT</lastBuildDate>');
    expect(xml).toMatch(/<guid isPermaLink="false">tag:/);
    expect(xml).toContain('<pubDate>Fri, 31 Jan 2020 00:00:00 GMT</pubDate>');
  });
});

describe('Atom', () => {
  const xml = atomFeed(planWith(UPDATES), mainChannel(UPDATES), HERE);

  test('has a permanent id, an author and the day of the edition', () => {
    expect(parseFeed(xml)?.id).toBe('tag:our-town.example,2020:plan/updates');
    expect(xml).toContain('<name>Our Town Plan</name>');
    expect(parseFeed(xml)?.updated).toEqual(new Date('2020-06-30T00:00:00Z'));
    expect(xml.match(/<updated>/g)).toHaveLength(3);
  });
});

describe('JSON Feed', () => {
  test('is of version 1.1', () => {
    const feed = JSON.parse(jsonFeed(planWith(UPDATES), mainChannel(UPDATES), HERE)) as JsonFeed;
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed).toMatchObject({
      home_page_url: 'https://plan.example/updates/',
      feed_url: 'https://plan.example/updates/feed.json',
      language: 'en-GB',
    });
  });
});

describe('The channels', () => {
  const small = planWith([
    ...UPDATES,
    update('other', '2020-06-30', ['2.1'], 'done', told('Other')),
  ]);

  test('are all news, each band, Easy Read and each recommendation', () => {
    expect(channelsOf(small).map(({ folder }) => folder)).toEqual([
      '/updates/',
      '/5-7/',
      '/7-11/',
      '/11-14/',
      '/14-19/',
      '/easy-read/',
      '/plan/one/',
      '/plan/two/',
    ]);
  });

  test('of a recommendation tell its own news, in the full plan’s words', () => {
    const two = channelsOf(small).at(-1);
    expect(two?.updates.map(({ id }) => id)).toEqual(['other']);
    const xml = two ? rssFeed(small, two, HERE) : '';
    expect(parseFeed(xml)?.items[0]?.title).toBe('Other (plan)');
    expect(parseFeed(xml)?.title).toContain('Title of two');
  });
});

describe('News', () => {
  const small = plan({
    recommendations: [
      recommendation(1, 'one', [row('1', [action('1.1'), action('1.2')])]),
      recommendation(2, 'two', [row('2', [action('2.1')])]),
    ],
    updates: [
      update('b', '2020-02-01', ['2.1'], 'done'),
      update('a', '2020-02-01', ['1.2', '2.1'], 'done'),
      update('z', '2020-01-01', ['1.1'], 'done'),
    ].sort(byAge),
  });

  test('is told with the newest first', () => {
    expect(newestFirst(small).map(({ id }) => id)).toEqual(['a', 'b', 'z']);
  });

  test('on a recommendation is what names one of its actions', () => {
    expect(newsOf(small, 'one').map(({ id }) => id)).toEqual(['a', 'z']);
    expect(newsOf(small, 'two').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(newsOf(small, 'three')).toEqual([]);
  });
});
