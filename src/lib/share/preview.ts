/** What a page says of itself to link previews (https://ogp.me/) and to search engines (https://schema.org/). */
import { LICENCE, type Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { recommendationUrl, shareImageUrl, URLS, versionUrl, type Full } from '../site/urls.ts';
import { jsonForScript } from '../text/html.ts';
import { SHARE_SHAPES, shareImageOf, type ShareImage } from './share-images.ts';

/** A page, as far as a preview needs it. */
export interface PreviewedPage {
  readonly title: string;
  readonly description: string;
  readonly version?: VersionId | undefined;
  /** Without the base. */
  readonly address: string;
}

/** Pages that are lists of others. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  URLS.updates,
  URLS.who,
  URLS.words,
  URLS.print,
  URLS.printPictures,
  URLS.share,
  URLS.data,
]);

/** The recommendation that a page of a version tells. */
const slugAt = ({ recommendations }: Plan, { version, address }: PreviewedPage) =>
  version && recommendations.find(({ slug }) => recommendationUrl(version, slug) === address)?.slug;

/** What kind of page it is, in the words of schema.org. */
function kindOf(plan: Plan, page: PreviewedPage): 'Article' | 'CollectionPage' | 'WebPage' {
  if (slugAt(plan, page)) return 'Article';
  const front = page.version && versionUrl(page.version) === page.address;
  return front || COLLECTIONS.has(page.address) ? 'CollectionPage' : 'WebPage';
}

/** The image that goes with a page's link. */
const previewImage = (plan: Plan, page: PreviewedPage): ShareImage =>
  shareImageOf(plan, { version: page.version, slug: slugAt(plan, page) }, 'wide');

/** A property of Open Graph and what it holds, in order. */
type Property = readonly [name: string, content: string];

/** What link previews read; `og:title` stands apart, as the search takes it, too. */
export function openGraphOf(plan: Plan, page: PreviewedPage, full: Full): Property[] {
  const image = previewImage(plan, page);
  const { width, height } = SHARE_SHAPES.wide;
  return [
    ['og:description', page.description],
    ['og:type', kindOf(plan, page) === 'Article' ? 'article' : 'website'],
    ['og:url', full(page.address)],
    ['og:site_name', plan.site.name],
    ['og:locale', plan.site.language.replace('-', '_')],
    ['og:image', full(shareImageUrl(image.name))],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', image.alt],
  ];
}

/**
 * JSON-LD, safe within a script element.
 * `dateModified` is the day that the site speaks for: what a page says can change only with it.
 */
export function structuredData(plan: Plan, page: PreviewedPage, full: Full): string {
  const ages = page.version && versionOf(page.version).ages;
  const type = kindOf(plan, page);
  const { title, description, address } = page;
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    [type === 'Article' ? 'headline' : 'name']: title,
    description,
    url: full(address),
    image: full(shareImageUrl(previewImage(plan, page).name)),
    inLanguage: plan.site.language,
    dateModified: plan.edition,
    license: LICENCE.address,
    isPartOf: { '@type': 'WebSite', name: plan.site.name, url: full(URLS.home) },
    ...(ages && {
      audience: { '@type': 'PeopleAudience', suggestedMinAge: ages[0], suggestedMaxAge: ages[1] },
    }),
  };
  return jsonForScript(data);
}
