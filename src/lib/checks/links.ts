import type { Check } from '../content/content.ts';
import { errorIn } from '../content/problems.ts';
import { PARTS } from '../model/pages.ts';
import { addressesOf } from '../site/navigation.ts';
import { isWithinSite } from '../text/web-address.ts';

/** `links/*`: links in the words of pages and guides go somewhere. Which kinds of link there are, the reader knows. */
export const bodyLinks: Check = function* ({ plan, files }) {
  const addresses = addressesOf(plan);
  for (const { source } of [...files.pages.values(), ...files.guides.values()]) {
    for (const { kind, to, position } of source.references) {
      if (kind !== 'link' || !isWithinSite(to)) continue;
      const [address = '', anchor] = to.split('#');
      const onReadingPage = /^\/\d+-\d+\/[a-z]/.test(address);
      if (!addresses.has(address)) {
        const message = `There is no page “${address}” on the site. Correct the address.`;
        yield errorIn(source.file, position, 'links/page', message);
      } else if (anchor !== undefined && onReadingPage && !PARTS.some((part) => part === anchor)) {
        const message = `The places on a page are ${PARTS.join(', ')}; “${anchor}” is none of them.`;
        yield errorIn(source.file, position, 'links/anchor', message);
      }
    }
  }
};
