/** `links/*`: every internal link and anchor of the finished site leads to one place, or the build stops. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { filesIn, pageFilesIn, pagesOf, type FilesOf } from './built-files.ts';
import { kept } from './cache.ts';
import { timedLater } from './steps.ts';
import { inThreads } from './threads.ts';

/** A page's links and the ids they may go to. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Those of two places: a link would lead to the first of them. */
  readonly twice: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const linksIn = (html: string): PageLinks => kept(['links', html], () => foundIn(html));

function foundIn(html: string): PageLinks {
  const ids = new Set<string>();
  const twice = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (_, { id, href, src }) => {
      if (id && ids.has(id)) twice.add(id);
      if (id) ids.add(id);
      if (href) links.add(href);
      if (src) links.add(src);
    },
  });
  parser.end(html);
  return { ids, twice, links };
}

/** Which file of the site, and which place there, a link leads to; nothing where it leads to another site. */
function goalOf(link: string, from: URL, site: URL): string | undefined {
  if (!URL.canParse(link, from)) return link;
  const to = new URL(link, from);
  if (to.origin !== site.origin || !/^https?:$/.test(to.protocol)) return undefined;
  // Outside the site's folder; no file of the site is called so.
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

/** Pages of a site, and its address with the base. */
interface PagesOfSite extends FilesOf {
  readonly site: string;
}

/** The address of a page, from which its links go. */
const addressOf = (file: string, site: URL): URL => new URL(file.replace(/index\.html$/, ''), site);

/**
 * The places on some pages, those with one name, and where links lead to. Not who asks for them: that would not fit into memory.
 * @public for threads, which load it by its name
 */
export function goals(pages: PagesOfSite): {
  there: string[];
  twice: string[];
  wanted: Set<string>;
} {
  const site = new URL(pages.site);
  const there: string[] = [];
  const twice: string[] = [];
  const wanted = new Set<string>();
  for (const { file, html } of pagesOf(pages)) {
    const from = addressOf(file, site);
    const { ids, twice: own, links } = linksIn(html);
    for (const id of own) {
      twice.push(
        `${file}  links/twice  Two places on this page are called “${id}”. Change a heading.`,
      );
    }
    for (const id of ids) there.push(`${file}#${id}`);
    for (const link of links) wanted.add(goalOf(link, from, site) ?? file);
  }
  return { there, twice, wanted };
}

/**
 * The links of a finished site that go nowhere, and the places that share a name, one line each.
 * @param folder the site's folder
 * @param site its address, with the base
 */
export async function brokenLinks(folder: string, site: URL): Promise<string[]> {
  const pages = { folder, files: pageFilesIn(folder) };
  const found = await inThreads(import.meta.url, goals, { ...pages, site: site.href });
  const files = new Set(filesIn(folder));
  const there = new Set([...files, ...found.flatMap((part) => part.there)]);
  const missing = new Set(
    found.flatMap(({ wanted }) => [...wanted].filter((goal) => !there.has(goal))),
  );
  const twice = found.flatMap((part) => part.twice);
  if (missing.size === 0) return twice;
  const broken = [...pagesOf(pages)].flatMap(({ file, html }) => {
    const from = addressOf(file, site);
    return [...linksIn(html).links].flatMap((link) => {
      const goal = goalOf(link, from, site) ?? file;
      if (!missing.has(goal)) return [];
      return `${file}  ${wrongWith(link, from, files.has(goal.replace(/#.*$/s, '')))}`;
    });
  });
  return [...twice, ...broken];
}

/** Checks all links before the site is published. */
export function checkLinks(): AstroIntegration {
  let site: URL;
  return {
    name: 'our-plan:check-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const broken = await timedLater('finishing', () => brokenLinks(fileURLToPath(dir), site));
        for (const line of broken) logger.error(line);
        if (broken.length > 0)
          throw new Error('The site has broken links (above). Nothing was published.');
      },
    },
  };
}
