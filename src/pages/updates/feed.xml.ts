import type { APIRoute } from 'astro';
import { rssFeed } from '../../lib/feeds.ts';
import { fullUrl, updateUrl, URLS } from '../../lib/urls.ts';
import { commonVersion } from '../../lib/ways.ts';
import { fill, siteWordingOf } from '../../lib/wording/index.ts';
import { getPlan } from '../../load/plan.ts';

export const GET: APIRoute = ({ site }) => {
  const plan = getPlan();
  const words = siteWordingOf(plan).updates;
  const full = (address: string): string => fullUrl(address, site);
  const feed = rssFeed(
    plan,
    commonVersion(plan),
    { title: fill(words.feedTitle, { name: plan.site.name }), description: words.intro },
    { page: full(URLS.updates), self: full(URLS.feed), update: (id) => full(updateUrl(id)) },
  );
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
