/** The progress feed. Ids come from the permanent id in site.yaml, so that they survive a change of address. */
import { Feed } from 'feed';
import { newestFirst } from './news.ts';
import type { Plan } from './plan.ts';
import type { Site } from './schema.ts';
import type { VersionId } from './versions.ts';

/** Where a feed and what it points to will live, as full addresses. */
export interface FeedPlace {
  /** The page that shows the same. */
  readonly page: string;
  /** The feed itself. */
  readonly self: string;
  /** The page of an update. */
  update(id: string): string;
}

/** The permanent id of an update. */
export const updateGuid = (site: Site, id: string): string => `${site.id}/updates/${id}`;

/**
 * All updates as RSS 2.0, the newest first, in one version's words.
 * The date of an item is its edition's first moment (UTC): the source knows no closer.
 */
export function rssFeed(
  plan: Plan,
  version: VersionId,
  words: { readonly title: string; readonly description: string },
  place: FeedPlace,
): string {
  const { site, edition } = plan;
  const feed = new Feed({
    id: `${site.id}/updates`,
    title: words.title,
    description: words.description,
    link: place.page,
    language: site.language,
    updated: new Date(edition),
    generator: false,
    feedLinks: { rss: place.self },
  });
  for (const { id, told, reported } of newestFirst(plan)) {
    const own = told[version];
    if (!own) continue;
    feed.addItem({
      id: updateGuid(site, id),
      guid: updateGuid(site, id),
      title: own.title,
      link: place.update(id),
      description: own.says,
      date: new Date(reported),
    });
  }
  return feed.rss2();
}
