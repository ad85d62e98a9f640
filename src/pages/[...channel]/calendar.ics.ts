import { channelPaths, feedRoute } from '../_feeds.ts';
import { calendarFeed } from '../../lib/feeds/calendar.ts';

export const getStaticPaths = channelPaths;

export const GET = feedRoute('calendar', calendarFeed);
