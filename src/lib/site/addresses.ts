/** The addresses of all pages, as far as they follow from the content. */
import type { Plan } from '../model/plan.ts';
import { recommendationUrl, shareUrl, updateUrl, URLS, versionUrl } from './urls.ts';
import { bandPagesOf, versionLinksOf, versionsOf } from './navigation.ts';

/** Guides that a content folder may leave out; it is asked for each of them. */
const GUIDES: ReadonlySet<string> = new Set([
  URLS.help,
  URLS.about,
  URLS.accessibility,
  URLS.privacy,
  URLS.checking,
]);

/** Every page's address, without the base. */
export function addressesOf(plan: Plan): ReadonlySet<string> {
  const slugs = plan.recommendations.map(({ slug }) => slug);
  return new Set([
    ...Object.values(URLS).filter((address) => !GUIDES.has(address)),
    ...versionsOf(plan).map(versionUrl),
    ...slugs.flatMap((slug) => versionLinksOf(plan, slug).map(({ to }) => to)),
    ...[...plan.easyReads.keys()].map((slug) => recommendationUrl('easy-read', slug)),
    ...slugs.filter((slug) => bandPagesOf(plan, slug).length > 0).map((slug) => shareUrl(slug)),
    ...plan.updates.map(({ id }) => updateUrl(id)),
    ...[...plan.guides.keys()].map((slug) => `/${slug}/`),
  ]);
}
