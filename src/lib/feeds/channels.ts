/** Channels: what can be followed. Each has the same four feeds, in one version's words. */
import { newestFirst, newsOf, type Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Update } from '../model/updates.ts';
import type { VersionId } from '../model/versions.ts';
import {
  FEED_FORMATS,
  recommendationUrl,
  URLS,
  versionUrl,
  type FeedFormat,
} from '../site/urls.ts';
import { commonVersion, versionsOf } from '../site/navigation.ts';
import { memoOf } from '../text/memo.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';

/** A folder with four feeds, and what they tell. */
export interface Channel {
  /** The folder without the base: `/7-11/`. Its page tells the same. */
  readonly folder: string;
  /** Whose words. */
  readonly version: VersionId;
  /** What it tells of, to tell it from the others; none for the one of all news. */
  readonly of?: string;
  /** The news that this version has words for, the newest first. */
  readonly updates: readonly Update[];
  /** Whose dates are in its calendar. */
  readonly recommendations: readonly Recommendation[];
}

/** Of all that the plan promises: for everybody, for each band, for Easy Read. */
export const versionChannels = (plan: Plan): Channel[] =>
  [
    { folder: URLS.updates, version: commonVersion(plan) },
    ...versionsOf(plan)
      .filter((version) => version !== 'plan')
      .map((version) => {
        const { name: of } = wordingOf(version, plan);
        return { folder: versionUrl(version), version, of };
      }),
  ].map((channel) => ({
    ...channel,
    updates: newestFirst(plan).filter(({ told }) => told[channel.version]),
    recommendations: plan.recommendations,
  }));

/** Of one recommendation each, in the full plan's words. */
export const recommendationChannels = (plan: Plan): Channel[] =>
  plan.recommendations.map((recommendation) => ({
    folder: recommendationUrl('plan', recommendation.slug),
    version: 'plan',
    of: recommendation.title,
    updates: newsOf(plan, recommendation.slug).filter(({ told }) => told.plan),
    recommendations: [recommendation],
  }));

/** All of them. */
export const channelsOf = memoOf((plan: Plan): readonly Channel[] => [
  ...versionChannels(plan),
  ...recommendationChannels(plan),
]);

/** The formats of a folder’s feeds. */
export function feedFormatsOf(plan: Plan, folder: string): readonly FeedFormat[] {
  const channel = channelsOf(plan).find((each) => each.folder === folder);
  return FEED_FORMATS.filter(
    (format) => format !== 'calendar' || (channel !== undefined && hasDates(channel)),
  );
}

/** True where something in a channel has a day: it has a calendar, as one without events is none (RFC 5545, section 3.6). */
export const hasDates = ({ recommendations, updates }: Channel): boolean =>
  updates.some(({ when }) => when?.starts ?? when?.due) ||
  recommendations
    .flatMap(({ rows }) => rows)
    .flatMap(({ actions, measures }) => [...actions, ...measures])
    .some(({ when }) => when.some(({ starts, due }) => starts ?? due));

/** What a feed of a channel says of itself: its news, or its dates. */
export function channelText(plan: Plan, { of }: Channel, kind: 'news' | 'dates') {
  const { title, says: description } = siteWordingOf(plan).follow.channel[kind];
  const name = fill(title, { name: plan.site.name });
  return { title: of === undefined ? name : `${name} (${of})`, description };
}
