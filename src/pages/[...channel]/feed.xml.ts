import { channelPaths, feedRoute } from '../_feeds.ts';
import { rssFeed } from '../../lib/feeds/feeds.ts';

export const getStaticPaths = channelPaths;

export const GET = feedRoute('rss', rssFeed);
