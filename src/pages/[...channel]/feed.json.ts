import { channelPaths, feedRoute } from '../_feeds.ts';
import { jsonFeed } from '../../lib/feeds/feeds.ts';

export const getStaticPaths = channelPaths;

export const GET = feedRoute('json', jsonFeed);
