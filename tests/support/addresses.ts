/** Full addresses in files that are not pages: feeds and data. */
import { getElementsByTagName } from 'domutils';
import type { TestSite } from './sites.ts';
import { filesOf, pagesOf } from './built-pages.ts';

/** For a built site: finds the addresses in a text that lead to no file, or to no place on its page. */
export function addressChecker(site: TestSite): (text: string) => string[] {
  const { href: root, origin } = new URL(site.base, site.site);
  const files = new Set(filesOf(site));
  const places = new Map(
    pagesOf(site).map(({ file, document }) => [
      file,
      new Set(getElementsByTagName('*', document).map(({ attribs }) => attribs.id)),
    ]),
  );
  const leadsNowhere = (address: string): boolean => {
    if (!address.startsWith(root)) return true;
    const { hash, pathname } = new URL(address);
    const below = pathname.slice(site.base.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!files.has(file)) return true;
    return hash !== '' && !places.get(file)?.has(decodeURIComponent(hash.slice(1)));
  };
  const pattern = new RegExp(`${origin.replaceAll('.', '\\.')}[^\\s"<>,]*`, 'g');
  return (text) => [...new Set(text.match(pattern) ?? [])].filter(leadsNowhere);
}
