/** `links/*`: every internal link and anchor of the finished site leads to one place, or the build stops. */
import { Parser } from 'htmlparser2';
import { stopIfAny } from './report.ts';
import { filesIn, pagesIn, type BuiltSite } from './built-site.ts';

/** What a page can be linked by, and what it links to. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Ids of two places: a link would lead to the first of them. */
  readonly repeatedIds: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function linksIn(html: string): PageLinks {
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (_, { id, href, src }) => {
      if (id && ids.has(id)) repeatedIds.add(id);
      if (id) ids.add(id);
      if (href) links.add(href);
      if (src) links.add(src);
    },
  });
  parser.end(html);
  return { ids, repeatedIds, links };
}

/** Which file of the site, and which place there, a link leads to; nothing where it leads to another site. */
function goalOf(link: string, from: URL, site: URL): string | undefined {
  if (!URL.canParse(link, from)) return link;
  const to = new URL(link, from);
  if (to.origin !== site.origin || !/^https?:$/.test(to.protocol)) return undefined;
  // Outside the site's folder: no file of the site has such a name.
  if (!to.pathname.startsWith(site.pathname)) return to.pathname;
  const below = decodeURIComponent(to.pathname.slice(site.pathname.length));
  const file = /(^|\/)$/.test(below) ? `${below}index.html` : below;
  return to.hash ? `${file}#${decodeURIComponent(to.hash.slice(1))}` : file;
}

/** What is wrong with a link that leads nowhere. */
function wrongWith(link: string, from: URL, isFile: boolean): string {
  if (!URL.canParse(link, from)) return `links/page  “${link}” is not a valid address. Correct it.`;
  return isFile
    ? `links/anchor  “${link}” names a place that its page does not have.`
    : `links/page  “${link}” leads nowhere. Correct the address, or add the page.`;
}

/** The address of a page, from which its links go. */
const addressOf = (file: string, site: URL): URL => new URL(file.replace(/index\.html$/, ''), site);

/**
 * The links of a finished site that go nowhere, and the places that share a name, one line each.
 * @param folder the site’s folder
 * @param site its address, with the base
 */
export function brokenLinks(folder: string, site: URL): string[] {
  const files = new Set(filesIn(folder));
  const places = new Set(files);
  const pages: { file: string; links: ReadonlySet<string> }[] = [];
  const repeated: string[] = [];
  for (const { file, html } of pagesIn(folder)) {
    const { ids, repeatedIds, links } = linksIn(html);
    pages.push({ file, links });
    for (const id of ids) places.add(`${file}#${id}`);
    for (const id of repeatedIds) {
      repeated.push(
        `${file}  links/twice  Two places on this page are called “${id}”. Change a heading.`,
      );
    }
  }
  const broken = pages.flatMap(({ file, links }) => {
    const from = addressOf(file, site);
    return [...links].flatMap((link) => {
      const goal = goalOf(link, from, site) ?? file;
      if (places.has(goal)) return [];
      return `${file}  ${wrongWith(link, from, files.has(goal.replace(/#.*$/s, '')))}`;
    });
  });
  return [...repeated, ...broken];
}

/** Checks all links of a site. @throws where one of them is broken */
export function checkLinks({ folder, address, base }: BuiltSite): void {
  stopIfAny(brokenLinks(folder, new URL(base, address)), 'The site has broken links');
}
