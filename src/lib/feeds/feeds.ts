/** The news of a channel as RSS 2.0, Atom and JSON Feed. Ids come from the permanent id in site.yaml, so that they survive a change of address. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { momentOf } from '../model/dates.ts';
import { LICENCE, type Plan } from '../model/plan.ts';
import type { Site } from '../model/site.ts';
import { FEEDS, feedUrl, updateUrl, type Full } from '../site/urls.ts';
import { channelText, type Channel } from './channels.ts';
import { oneLine } from '../text/sentences.ts';
import { newsHtml } from './news-html.ts';

/** The permanent id of an update: the same in every channel, as it is the same news. */
export const updateGuid = (site: Site, id: string): string => `${site.id}/updates/${id}`;

/** The updates of a channel, ready for any of the formats. */
const entriesOf = (plan: Plan, { version, updates }: Channel, full: Full) =>
  updates.map((update) => ({
    id: updateGuid(plan.site, update.id),
    title: oneLine(update.told[version]?.title ?? ''),
    html: newsHtml(plan, version, update, full),
    page: full(updateUrl(update.id)),
    reported: momentOf(update.reported),
  }));

/** RSS 2.0. The whole text is in `description`, as HTML. */
export function rssFeed(plan: Plan, channel: Channel, full: Full): string {
  const { title, description } = channelText(plan, channel, 'news');
  return generateRssFeed({
    title,
    description,
    link: full(channel.folder),
    language: plan.site.language,
    copyright: LICENCE.name,
    lastBuildDate: momentOf(plan.edition),
    atom: {
      links: [{ href: full(feedUrl(channel.folder, 'rss')), rel: 'self', type: FEEDS.rss.type }],
    },
    items: entriesOf(plan, channel, full).map((entry) => ({
      title: entry.title,
      description: entry.html,
      link: entry.page,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.reported,
    })),
  });
}

/** Atom (RFC 4287). An update is never changed once it is told, so it was updated when it was reported. */
export function atomFeed(plan: Plan, channel: Channel, full: Full): string {
  const { title, description } = channelText(plan, channel, 'news');
  return generateAtomFeed({
    // Permanent, whatever the site's address: `tag:…:our-town/7-11`.
    id: `${plan.site.id}${channel.folder.replace(/\/$/, '')}`,
    title: { value: title },
    subtitle: { value: description },
    updated: momentOf(plan.edition),
    authors: [{ name: plan.site.name }],
    rights: { value: LICENCE.name },
    xml: { lang: plan.site.language },
    links: [
      { href: full(feedUrl(channel.folder, 'atom')), rel: 'self', type: FEEDS.atom.type },
      { href: full(channel.folder), rel: 'alternate', type: 'text/html' },
    ],
    entries: entriesOf(plan, channel, full).map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      content: { value: entry.html, type: 'html' },
      published: entry.reported,
      updated: entry.reported,
      links: [{ href: entry.page, rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** JSON Feed 1.1. */
export function jsonFeed(plan: Plan, channel: Channel, full: Full): string {
  const { title, description } = channelText(plan, channel, 'news');
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: full(channel.folder),
    feed_url: full(feedUrl(channel.folder, 'json')),
    language: plan.site.language,
    authors: [{ name: plan.site.name }],
    items: entriesOf(plan, channel, full).map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      content_html: entry.html,
      date_published: entry.reported,
      date_modified: entry.reported,
    })),
  });
  // The library leaves an empty list out; JSON Feed wants it.
  return `${JSON.stringify({ items: [], ...(feed as object) }, null, 2)}\n`;
}
