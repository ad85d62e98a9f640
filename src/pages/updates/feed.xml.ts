import type { APIRoute } from 'astro';
import { rssFeed } from '../../lib/feeds.ts';
import { href, updateUrl, URLS } from '../../lib/urls.ts';
import { fill, siteWordingOf } from '../../lib/wording/index.ts';
import { getPlan } from '../../load/plan.ts';

export const GET: APIRoute = ({ site }) => {
  const plan = getPlan();
  const words = siteWordingOf(plan).updates;
  const full = (address: string): string => new URL(href(address), site).href;
  const feed = rssFeed(
    plan,
    '7-11',
    { title: fill(words.feedTitle, { name: plan.site.name }), description: words.intro },
    { page: full(URLS.updates), self: full(URLS.feed), update: (id) => full(updateUrl(id)) },
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
