/** `links/*`: every internal link and anchor of the finished site leads somewhere, or the build stops. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { timed } from '../steps.ts';
import { filesIn, pagesIn } from './pages.ts';

/** A page's links and the ids they may go to. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function linksIn(html: string): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (_, { id, href, src }) => {
      if (id) ids.add(id);
      if (href) links.add(href);
      if (src) links.add(src);
    },
  });
  parser.end(html);
  return { ids, links };
}

/**
 * The links of a finished site that go nowhere, one line each.
 * @param folder the site's folder
 * @param site its address, with the base
 */
export function brokenLinks(folder: string, site: URL): string[] {
  const known = new Set(filesIn(folder));
  // Only the names of places are kept: a large site would not fit into memory.
  const places = new Set<string>();
  for (const { file, html } of pagesIn(folder)) {
    for (const id of linksIn(html).ids) places.add(`${file}#${id}`);
  }
  const broken: string[] = [];
  for (const { file, html } of pagesIn(folder)) {
    const from = new URL(file.replace(/index\.html$/, ''), site);
    for (const link of linksIn(html).links) {
      if (!URL.canParse(link, from)) {
        broken.push(`${file}  links/page  “${link}” is no address. Mend it.`);
        continue;
      }
      const to = new URL(link, from);
      if (to.origin !== site.origin || !/^https?:$/.test(to.protocol)) continue;
      const below = to.pathname.startsWith(site.pathname)
        ? decodeURIComponent(to.pathname.slice(site.pathname.length))
        : undefined;
      const target = below === undefined || !/(^|\/)$/.test(below) ? below : `${below}index.html`;
      if (target === undefined || !known.has(target)) {
        broken.push(
          `${file}  links/page  “${link}” leads nowhere. Mend the address, or add the page.`,
        );
      } else if (to.hash && !places.has(`${target}#${decodeURIComponent(to.hash.slice(1))}`)) {
        broken.push(`${file}  links/anchor  “${link}” names a place that its page does not have.`);
      }
    }
  }
  return broken;
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
      'astro:build:done': ({ dir, logger }) => {
        const broken = timed('finishing', () => brokenLinks(fileURLToPath(dir), site));
        for (const line of broken) logger.error(line);
        if (broken.length > 0)
          throw new Error('The site has broken links (above). Nothing was published.');
      },
    },
  };
}
