/** The routes of the four feeds: one a format, because the live preview goes by a route’s extension. */
import type { APIRoute } from 'astro';
import { calendarFeed } from '../lib/feeds/calendar.ts';
import { channelsOf, hasDates, type Channel } from '../lib/feeds/channels.ts';
import { atomFeed, jsonFeed, rssFeed } from '../lib/feeds/feeds.ts';
import { FEEDS, type FeedFormat } from '../lib/site/urls.ts';
import { fullAddress } from '../load/address.ts';
import { getPlan } from '../load/plan.ts';

const WRITERS = { rss: rssFeed, atom: atomFeed, json: jsonFeed, calendar: calendarFeed } as const;

/** One format: a path for every channel, and what gives it out there. */
export const feedRoute = (format: FeedFormat) => ({
  getStaticPaths: () =>
    channelsOf(getPlan())
      .filter((channel) => format !== 'calendar' || hasDates(channel))
      .map((channel) => ({
        params: { channel: channel.folder.slice(1, -1) },
        props: { channel },
      })),
  GET: (({ props: { channel } }) =>
    new Response(WRITERS[format](getPlan(), channel, fullAddress), {
      headers: { 'Content-Type': `${FEEDS[format].type}; charset=utf-8` },
    })) satisfies APIRoute<{ channel: Channel }>,
});
