/** Every address of the site, in one place. All are relative to the site's root; `href` puts the base before. */
import type { PartId } from './plan.ts';
import { printName, type Print, type PrintInk } from './prints.ts';
import { filterId } from './version-filter.ts';
import type { VersionId } from './versions.ts';

/** The front page of a version. */
export const versionUrl = (version: VersionId): string => `/${version}/`;

/** A recommendation in a version's words, at a section where one is given. */
export const recommendationUrl = (version: VersionId, slug: string, part?: PartId): string =>
  `/${version}/${slug}/${part ? `#${part}` : ''}`;

/** The anchor of a row on its recommendation's full-plan page. */
export const rowAnchor = (number: string): string => `row-${number}`;

/** The anchor of an action there. */
export const actionAnchor = (id: string): string => `action-${id}`;

/** An action in the full plan. */
export const actionUrl = (slug: string, id: string): string =>
  `${recommendationUrl('plan', slug)}#${actionAnchor(id)}`;

/** One update. */
export const updateUrl = (id: string): string => `/updates/${id}/`;

/** A picture. */
export const pictureUrl = (id: string): string => `/pictures/${id}.svg`;

/** The font of a plain zero in a weight. */
export const zeroUrl = (weight: number): string => `/fonts/zero-${weight}.woff2`;

/** An Easy Read print. */
export const printUrl = (print: Print): string => `/easy-read/${printName(print)}.pdf`;

/** A booklet of the overview. */
export const bookletUrl = (ink: PrintInk): string => `/easy-read/whole-plan-booklet-${ink}.pdf`;

/** A poster of a recommendation. */
export const posterUrl = (slug: string): string => `/print/poster-${slug}.pdf`;

/** The site for schools without internet. */
export const OFFLINE_ZIP = '/share/our-plan-offline.zip';

/** Addresses that belong to no recommendation. */
export const URLS = {
  home: '/',
  updates: '/updates/',
  feed: '/updates/feed.xml',
  search: '/search/',
  help: '/help/',
  who: '/who/',
  words: '/words/',
  print: '/print/',
  printPictures: '/print/pictures/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  checking: '/checking/',
} as const;

/** Someone to talk to, in a version's words where one is given. */
export const helpUrl = (version?: VersionId): string =>
  `${URLS.help}${version ? `#${filterId(version)}` : ''}`;

/** What a telephone dials. */
export const telUrl = (phone: string): string => `tel:${phone.replace(/\s/g, '')}`;

/** A body among all bodies. */
export const bodyUrl = (id: string): string => `${URLS.who}#${id}`;

/** A word of the glossary. */
export const wordUrl = (slug: string): string => `${URLS.words}#${slug}`;

/** Puts a base (`/`, `/our-plan/`) before an address of the site. */
export const withBase = (base: string, address: string): string =>
  `${base.replace(/\/$/, '')}${address}`;

/** An address as a page links it, below the base that the site was built for. */
export const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

/** The full address of a page, for what is read away from the site: feeds, prints, previews. */
export const fullUrl = (address: string, site: URL | string | undefined): string =>
  new URL(href(address), site).href;
