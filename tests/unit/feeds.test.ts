/** The progress feed as a feed reader reads it. */
import { parseFeed } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { rssFeed, updateGuid, type FeedPlace } from '../../src/lib/feeds.ts';
import { newestFirst, newsOf } from '../../src/lib/news.ts';
import type { Update } from '../../src/lib/plan.ts';
import { byAge } from '../../src/lib/progress.ts';
import { action, plan, recommendation, row, site, update } from './make.ts';

const told = (title: string, says = 'It is so.'): Partial<Update> => ({
  told: { plan: { title, says } },
});

const at = (address: string): FeedPlace => ({
  page: `${address}/updates/`,
  self: `${address}/updates/feed.xml`,
  update: (id) => `${address}/updates/${id}/`,
});

const WORDS = { title: 'Our Town Plan: news', description: 'What & how' };
const ADDRESS = 'https://plan.example';

/** The feed of these updates, as written and as read. */
function feedOf(updates: readonly Update[], address = ADDRESS) {
  const xml = rssFeed(plan({ updates }), 'plan', WORDS, at(address));
  const feed = parseFeed(xml);
  if (!feed) throw new Error('This is no feed.');
  return { xml, ...feed };
}

const UPDATES = [
  update('first', '2020-01-31', ['1.1'], 'started', told('It began')),
  update('second', '2020-06-30', ['1.1'], 'done', told('It is done', 'At last.')),
];

describe('The feed', () => {
  test('is RSS with the name, the words and the page it belongs to', () => {
    const { type, title, description, link, xml } = feedOf(UPDATES);
    expect({ type, title, description, link }).toEqual({
      type: 'rss',
      title: WORDS.title,
      description: WORDS.description,
      link: `${ADDRESS}/updates/`,
    });
    expect(xml).toMatch(/<rss version="2\.0"/);
    expect(xml).toContain(`<atom:link href="${ADDRESS}/updates/feed.xml" rel="self"`);
  });

  test('has every update, the newest first, each with its page and its day', () => {
    expect(feedOf(UPDATES).items).toMatchObject([
      {
        title: 'It is done',
        description: 'At last.',
        link: `${ADDRESS}/updates/second/`,
        pubDate: new Date('2020-06-30T00:00:00Z'),
      },
      { title: 'It began', link: `${ADDRESS}/updates/first/` },
    ]);
  });

  test('writes days as RFC 822 has them', () => {
    expect(feedOf(UPDATES).xml).toContain('<pubDate>Tue, 30 Jun 2020 00:00:00 GMT</pubDate>');
  });

  test('speaks for its edition, not for the day on which it was built', () => {
    expect(feedOf([]).xml).toContain('<lastBuildDate>Tue, 30 Jun 2020 00:00:00 GMT');
  });

  test('has ids that stay whatever the address', () => {
    const ids = feedOf(UPDATES).items.map(({ id }) => id);
    expect(ids).toEqual([
      'tag:our-town.example,2020:plan/updates/second',
      'tag:our-town.example,2020:plan/updates/first',
    ]);
    expect(ids[1]).toBe(updateGuid(site, 'first'));
    expect(feedOf(UPDATES, 'https://elsewhere.example').items.map(({ id }) => id)).toEqual(ids);
  });

  test('says that its ids are no addresses', () => {
    expect(feedOf(UPDATES).xml).toMatch(/<guid isPermaLink="false">tag:/);
  });

  test('leaves out what this version has no words for', () => {
    const silent = update('third', '2020-06-30', ['1.1'], 'late', {
      told: { '7-11': { title: 'Late', says: 'It is late.' } },
    });
    expect(feedOf([...UPDATES, silent]).items).toHaveLength(2);
  });

  test.each([
    'Fish & chips',
    'a < b > c',
    '“Quoted” and "quoted"',
    'A bus 🚌 and a family 👨‍👩‍👧',
    'Tŷ Dŵr',
    '&amp; as it stands',
    'the end ]]> of it',
    '<script>alert(1)</script>',
  ])('gives a reader the words as they were written: %s', (text) => {
    const [item] = feedOf([update('a', '2020-01-01', ['1.1'], 'done', told(text, text))]).items;
    expect([item?.title, item?.description]).toEqual([text, text]);
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
    expect(newestFirst(small).map(({ id }) => id)).toEqual(['b', 'a', 'z']);
  });

  test('on a recommendation is what names one of its actions', () => {
    expect(newsOf(small, 'one').map(({ id }) => id)).toEqual(['a', 'z']);
    expect(newsOf(small, 'two').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(newsOf(small, 'three')).toEqual([]);
  });
});
