/** What a page says of itself to link previews (https://ogp.me/) and to search engines (https://schema.org/). */
import { LICENCE, type Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { recommendationUrl, shareImageUrl, URLS, versionUrl, type Full } from '../site/urls.ts';
import { jsonForScript } from '../text/html.ts';
import { SHARE_SHAPES, shareImageOf } from './share-images.ts';

/** A page, as far as a preview needs it. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly version?: VersionId | undefined;
  /** Without the base. */
  readonly address: string;
}

const { updates, who, words, print, printPictures, share, data } = URLS;

/** Pages that are lists of others. */
const COLLECTIONS = new Set<string>([updates, who, words, print, printPictures, share, data]);

/**
 * What link previews and search engines read of a page: the properties of Open Graph, with `og:title` by itself, as the search uses it as well; and JSON-LD, safe within a script element.
 */
export function metadataOf(plan: Plan, page: DescribedPage, full: Full) {
  const { title, description, version, address } = page;
  const { site, edition, recommendations } = plan;
  const slug =
    version &&
    recommendations.find((each) => recommendationUrl(version, each.slug) === address)?.slug;
  const front = version && versionUrl(version) === address;
  const listing = front || COLLECTIONS.has(address) ? 'CollectionPage' : 'WebPage';
  const ages = version && versionOf(version).ages;
  const image = shareImageOf(plan, { version, slug }, 'wide');
  const { width, height } = SHARE_SHAPES.wide;
  return {
    openGraph: Object.entries({
      'og:description': description,
      'og:type': slug ? 'article' : 'website',
      'og:url': full(address),
      'og:site_name': site.name,
      'og:locale': site.language.replace('-', '_'),
      'og:image': full(shareImageUrl(image.name)),
      'og:image:width': String(width),
      'og:image:height': String(height),
      'og:image:alt': image.alt,
    }),
    structured: jsonForScript({
      '@context': 'https://schema.org',
      '@type': slug ? 'Article' : listing,
      [slug ? 'headline' : 'name']: title,
      description,
      url: full(address),
      image: full(shareImageUrl(image.name)),
      inLanguage: site.language,
      // The edition: what a page says can change only with it.
      dateModified: edition,
      license: LICENCE.address,
      isPartOf: { '@type': 'WebSite', name: site.name, url: full(URLS.home) },
      ...(ages && {
        audience: { '@type': 'PeopleAudience', suggestedMinAge: ages[0], suggestedMaxAge: ages[1] },
      }),
    }),
  };
}
