import type { Check } from '../content/content.ts';
import { errorIn } from '../content/errors.ts';
import { PARTS } from '../model/pages.ts';
import { addressesOf } from '../site/navigation.ts';
import { isWithinSite } from '../text/web-address.ts';

/** `links/*`: links in the words of pages and guides go somewhere. Which kinds of link there are, the reader knows. */
export const bodyLinks: Check = ({ plan, files }) => {
  const addresses = addressesOf(plan);
  return [...files.pages.values(), ...files.guides.values()].flatMap(({ source }) =>
    source.links.flatMap(({ to, position }) => {
      if (!isWithinSite(to)) return [];
      const [address = '', anchor] = to.split('#');
      if (!addresses.has(address)) {
        const message = `There is no page “${address}” on the site. Correct the address.`;
        return [errorIn(source.file, position, 'links/page', message)];
      }
      const onReadingPage = /^\/\d+-\d+\/[a-z]/.test(address);
      if (anchor === undefined || !onReadingPage || PARTS.some((part) => part === anchor))
        return [];
      const message = `The places on a page are ${PARTS.join(', ')}; “${anchor}” is none of them.`;
      return [errorIn(source.file, position, 'links/anchor', message)];
    }),
  );
};
