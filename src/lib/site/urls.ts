/** Every address of the site, in one place. All are without the base: components put it in front. */
import type { PartId } from '../model/pages.ts';
import { printName, type Print, type PrintInk } from '../model/prints.ts';
import type { Band, VersionId } from '../model/versions.ts';
import { filterId } from './version-filter.ts';

/** The front page of a version. */
export const versionUrl = (version: VersionId): string => `/${version}/`;

/** A recommendation in a version's words, at a section where one is given. */
export const recommendationUrl = (version: VersionId, slug: string, part?: PartId): string =>
  `/${version}/${slug}/${part ? `#${part}` : ''}`;

/** The anchor of a row on its recommendation's full-plan page. */
export const rowAnchor = (number: string): string => `row-${number}`;

/** A row in the full plan. */
export const rowUrl = (slug: string, number: string): string =>
  `${recommendationUrl('plan', slug)}#${rowAnchor(number)}`;

/** The anchor of an action there. */
export const actionAnchor = (id: string): string => `action-${id}`;

/** An action in the full plan. */
export const actionUrl = (slug: string, id: string): string =>
  `${recommendationUrl('plan', slug)}#${actionAnchor(id)}`;

/** One update. */
export const updateUrl = (id: string): string => `/updates/${id}/`;

/** The files of a channel (channels.ts) in its folder, and their content types; a static host goes by the file's ending. */
export const FEEDS = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
  calendar: { file: 'calendar.ics', type: 'text/calendar' },
} as const;

/** One of the four ways to follow. */
export type FeedFormat = keyof typeof FEEDS;

/** All four. */
export const FEED_FORMATS = Object.keys(FEEDS) as FeedFormat[];

/** A feed of the channel in a folder. */
export const feedUrl = (folder: string, format: FeedFormat): string =>
  `${folder}${FEEDS[format].file}`;

/** A file of the open data. */
export const dataUrl = (file: string): string => `${URLS.data}${file}`;

/** A picture. */
export const pictureUrl = (id: string): string => `/pictures/${id}.svg`;

/** An Easy Read print. */
export const printUrl = (print: Print): string => `/easy-read/${printName(print)}.pdf`;

/** A booklet of the overview. */
export const bookletUrl = (ink: PrintInk): string => `/easy-read/whole-plan-booklet-${ink}.pdf`;

/** A poster of a recommendation. */
export const posterUrl = (slug: string): string => `/print/poster-${slug}.pdf`;

/** A youth council pack of a recommendation. */
export const packUrl = (slug: string): string => `/print/pack-${slug}.pdf`;

/** The supplement. */
export const SUPPLEMENT_URL = '/print/supplement.pdf';
/** What there is to share of a recommendation, at a band where one is given. */
export const shareUrl = (slug: string, band?: Band): string =>
  `/share/${slug}/${band ? `#${band}` : ''}`;

/** A share image, by its name without `.png`. */
export const shareImageUrl = (name: string): string => `/share/${name}.png`;

/** The QR code of a page, by the name of its wide share image. */
export const qrUrl = (name: string): string => `/share/${name}-qr.svg`;

/** The card of a page, for other sites to frame. */
export const embedUrl = (band: Band, slug: string): string => `/embed/${band}/${slug}/`;

/** What oEmbed says of that card. */
export const oembedUrl = (band: Band, slug: string): string => `/oembed/${band}/${slug}.json`;

/** The script by which a site that frames cards gives them their height. */
export const FIT_SCRIPT = '/embed/fit.js';
/** What the search knows about words. */
export const SEARCH_WORDS_URL = '/search/words.json';
/** The site for schools without internet. */
export const OFFLINE_ZIP = '/share/our-plan-offline.zip';

/** Addresses that belong to no recommendation. */
export const URLS = {
  home: '/',
  updates: '/updates/',
  follow: '/updates/follow/',
  search: '/search/',
  settings: '/settings/',
  help: '/help/',
  who: '/who/',
  words: '/words/',
  print: '/print/',
  printPictures: '/print/pictures/',
  share: '/share/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  checking: '/checking/',
  data: '/data/',
} as const;

/** Someone to talk to, in a version's words where one is given. */
export const helpUrl = (version?: VersionId): string =>
  `${URLS.help}${version ? `#${filterId(version)}` : ''}`;

/** What a telephone dials. */
export const telUrl = (phone: string): string => `tel:${phone.replace(/\s/g, '')}`;
/** The search, in a version's words where one is given. */
export const searchUrl = (version?: VersionId): string =>
  version ? `${URLS.search}?v=${version}` : URLS.search;

/** A body among all bodies. */
export const bodyUrl = (id: string): string => `${URLS.who}#${id}`;

/** A word of the glossary. */
export const wordUrl = (slug: string): string => `${URLS.words}#${slug}`;

/** What opens in place when a word is pressed, for the readers of a version. */
export const meaningsUrl = (version: VersionId): string => `/words/${version}.json`;

/** Makes a full address of an address of the site, for what is pure and knows no build. */
export type Full = (address: string) => string;
