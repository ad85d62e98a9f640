import { channelPaths, feedRoute } from '../_feeds.ts';
import { atomFeed } from '../../lib/feeds/feeds.ts';

export const getStaticPaths = channelPaths;

export const GET = feedRoute('atom', atomFeed);
