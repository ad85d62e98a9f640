/** The routes of the four feeds: one a format, as the live preview goes by the ending of a route. */
import type { APIRoute } from 'astro';
import { channelsOf, type Channel } from '../lib/feeds/channels.ts';
import type { Plan } from '../lib/model/plan.ts';
import { FEEDS, type FeedFormat, type Full } from '../lib/site/urls.ts';
import { fullAddress } from '../load/address.ts';
import { getPlan } from '../load/plan.ts';

interface Props {
  /** What can be followed. */
  channel: Channel;
}

/** A path for every channel. */
export const channelPaths = () =>
  channelsOf(getPlan()).map((channel) => ({
    params: { channel: channel.folder.slice(1, -1) },
    props: { channel },
  }));

/** Gives out one format of a channel. */
export const feedRoute =
  (
    format: FeedFormat,
    write: (plan: Plan, channel: Channel, full: Full) => string,
  ): APIRoute<Props> =>
  ({ props: { channel } }) =>
    new Response(write(getPlan(), channel, fullAddress), {
      headers: { 'Content-Type': `${FEEDS[format].type}; charset=utf-8` },
    });
