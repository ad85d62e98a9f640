/**
 * The site for a school without internet: the same pages, with links that also work from a folder,
 * as a double click on `index.html` opens them (`file:` has no server, no base and no modules).
 */
import render from 'dom-serializer';
import { Element, isTag, isText, Text, type ChildNode, type Document } from 'domhandler';
import { appendChild, findAll, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Meaning } from '../lib/glossary/glossary.ts';
import { jsonForScript } from '../lib/text/html.ts';
import { isOnlineOnly } from './open-elements.ts';

/** What a folder of pages is made of. */
export interface OfflineSite {
  /** The files it holds, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  /** The base that the site was built for: `/`, `/our-plan/`. */
  readonly base: string;
  /** Where the site is on the web; none while nobody knows. */
  readonly address?: string | undefined;
  /** The text of any file of the site, also of one that the folder leaves out. */
  readonly read: (file: string) => string;
}

/** What only a server can give: it would show an error or an empty place. */
const EXCLUDED_FILES = [
  /^(pagefind|share|embed|oembed|data)\/|^(search|words)\/.+\.json$|^_astro\/.+\.css$/,
  /^[^/]*\.(txt|xml)$|^_headers$|^404\.html$/,
  /(^|\/)(feed\.xml|atom\.xml|feed\.json|calendar\.ics)$/,
];

/** True for a file that a school without internet can use. */
export const isOffline = (file: string): boolean => !EXCLUDED_FILES.some((form) => form.test(file));

/** The way from one file to another: from `7-11/index.html` to `pictures/bus.svg` it is `../pictures/bus.svg`. */
export function relativeWay(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let same = 0;
  while (same < folders.length && same < parts.length - 1 && folders[same] === parts[same])
    same += 1;
  return [...folders.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
}

/** Where an address of the site leads in the folder; nothing where it is no address of the site or not in the folder. */
function fileOf(
  address: string,
  { base, files }: OfflineSite,
): { file: string; rest: string } | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  if (!path.startsWith(base)) return undefined;
  const below = decodeURIComponent(path.slice(base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return files.has(file) ? { file, rest } : undefined;
}

/** Attributes that hold an address which is followed or shown. */
const ADDRESSES = ['href', 'src', 'action'];

/** What needs a server, speaks to other sites, or says so; and the page's policy, which names other styles. */
const isForTheWeb = ({ name, attribs }: Element): boolean =>
  isOnlineOnly(attribs) ||
  attribs['http-equiv'] === 'Content-Security-Policy' ||
  (name === 'link' && ['canonical', 'alternate', 'preload'].includes(attribs.rel ?? ''));

/** The meanings of a page's words, put into the page: a browser reads no data from a folder. */
function bringMeanings(words: Element, page: string, site: OfflineSite): void {
  const file = words.attribs['data-meanings']?.slice(site.base.length) ?? '';
  const all = JSON.parse(site.read(file)) as Readonly<Record<string, Meaning>>;
  const linked = findAll(({ attribs }) => attribs.class === 'word', words.children).map(
    ({ attribs }) => /#(.*)$/.exec(attribs.href ?? '')?.[1] ?? '',
  );
  const own = linked.flatMap((slug) => {
    const meaning = all[slug];
    const picture = meaning?.picture && fileOf(meaning.picture, site);
    if (!meaning) return [];
    return [[slug, picture ? { ...meaning, picture: relativeWay(page, picture.file) } : meaning]];
  });
  const block = new Element('script', { type: 'application/json' });
  appendChild(block, new Text(jsonForScript(Object.fromEntries(own))));
  appendChild(words, block);
}

/** Changes one element so that it works from a folder. */
function offlineElement(element: Element, page: string, site: OfflineSite): void {
  const { name, attribs } = element;
  if (name === 'plan-words') bringMeanings(element, page, site);
  // Browsers load modules from a server only; each of these is one script after `offlineScript`.
  if (name === 'script' && attribs.src && attribs.type === 'module') {
    delete attribs.type;
    attribs.defer = '';
  }
  // A link without an address is only the words it was.
  for (const attribute of ADDRESSES) {
    const address = attribs[attribute];
    if (!address?.startsWith('/')) continue;
    const to = fileOf(address, site);
    if (to) attribs[attribute] = relativeWay(page, to.file) + to.rest;
    else if (site.address !== undefined) attribs[attribute] = new URL(address, site.address).href;
    else Reflect.deleteProperty(attribs, attribute);
  }
}

/** Changes the addresses in a page's styles: fonts. */
const offlineStyles = (css: string, page: string, site: OfflineSite): string =>
  css.replace(/url\((['"]?)(\/[^'")]+)\1\)/g, (whole, _quote: string, address: string) => {
    const to = fileOf(address, site);
    return to ? `url('${relativeWay(page, to.file)}')` : whole;
  });

/** A page of the folder. */
export interface OfflinePage {
  readonly html: string;
  /** Its styles, with the addresses that they have in the folder. */
  readonly sheet: string;
  /** The files of the scripts that it runs. */
  readonly scripts: readonly string[];
}

/**
 * A page of the site as it is in the offline copy.
 * @param html the page as it was built
 * @param page its file: `7-11/index.html`
 */
export function offlinePage(html: string, page: string, site: OfflineSite): OfflinePage {
  const document: Document = parseDocument(html);
  const scripts: string[] = [];
  let sheet = '';
  const walk = (nodes: readonly ChildNode[]): void => {
    for (const node of [...nodes]) {
      if (!isTag(node)) continue;
      if (isForTheWeb(node)) {
        removeElement(node);
        continue;
      }
      const [text] = node.children;
      const script = node.name === 'script' && fileOf(node.attribs.src ?? '', site)?.file;
      if (script) scripts.push(script);
      if (node.name === 'html') node.attribs['data-offline'] = '';
      if (node.name === 'style' && text && isText(text)) {
        sheet = offlineStyles(text.data, page, site);
        text.data = sheet;
      }
      offlineElement(node, page, site);
      walk(node.children);
    }
  };
  walk(document.children);
  return { html: render(document, { encodeEntities: 'utf8' }), sheet, scripts };
}
