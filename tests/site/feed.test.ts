import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/load/read.ts';
import { SITES, type TestSite } from '../sites.ts';

const feedOf = ({ folder }: TestSite): string =>
  readFileSync(path.join(folder, 'updates/feed.xml'), 'utf8');

describe.each(SITES)('the feed of $name', (site) => {
  const xml = feedOf(site);
  const feed = parseFeed(xml);
  const { content } = readContent({ folder: site.content });
  const updates = [...(content?.plan.updates ?? [])].reverse();

  test('has every update, the newest first, in the words of ages 7 to 11', () => {
    expect(feed?.type).toBe('rss');
    expect(feed?.items.map(({ title }) => title)).toEqual(
      updates.map(({ told }) => told['7-11']?.title),
    );
    expect(feed?.items.map(({ description }) => description)).toEqual(
      updates.map(({ told }) => told['7-11']?.says),
    );
  });

  test('knows its entries by the permanent id, whatever the address', () => {
    const stem = content?.plan.site.id ?? '';
    expect(feed?.items.map(({ id }) => id)).toEqual(
      updates.map(({ id }) => `${stem}/updates/${id}`),
    );
    expect(xml.includes('isPermaLink="true"')).toBe(false);
  });

  test('points to itself and to pages that are there', () => {
    expect(xml).toContain(`href="${site.site}${site.base}updates/feed.xml" rel="self"`);
    for (const { link = '' } of feed?.items ?? []) {
      expect(link.startsWith(`${site.site}${site.base}updates/`)).toBe(true);
    }
  });
});
