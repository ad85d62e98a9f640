import { channelPaths, feedRoute } from '../_feeds.ts';

export const getStaticPaths = channelPaths;
export const GET = feedRoute('json');
