/** The addresses of all pages, as far as they follow from the content. */
import { isTold, type Plan } from '../model/plan.ts';
import { recommendationUrl, shareUrl, updateUrl, URLS, versionUrl } from './urls.ts';
import { bandsOf, versionsOf } from './ways.ts';

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
  const versions = versionsOf(plan);
  return new Set([
    ...Object.values(URLS).filter((address) => !GUIDES.has(address)),
    ...versions.map(versionUrl),
    ...versions.flatMap((version) =>
      plan.recommendations
        .filter(({ slug }) => isTold(plan, version, slug))
        .map(({ slug }) => recommendationUrl(version, slug)),
    ),
    ...[...plan.easyReads.keys()].map((slug) => recommendationUrl('easy-read', slug)),
    ...plan.recommendations
      .filter(({ slug }) => bandsOf(plan).some((band) => isTold(plan, band, slug)))
      .map(({ slug }) => shareUrl(slug)),
    ...plan.updates.map(({ id }) => updateUrl(id)),
    ...[...plan.guides.keys()].map((slug) => `/${slug}/`),
  ]);
}
