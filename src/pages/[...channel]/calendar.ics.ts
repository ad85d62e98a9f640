import { feedRoute } from '../_feeds.ts';

export const { getStaticPaths, GET } = feedRoute('calendar');
