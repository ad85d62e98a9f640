import type { Check } from '../content/content.ts';
import { PARTS } from '../model/pages.ts';
import { addressesOf } from '../site/addresses.ts';
import { isWithinSite } from '../text/web-address.ts';

/** `links/*`: links in the words of pages and guides go somewhere. Which kinds of link there are, the reader knows. */
export const bodyLinks: Check = (content) => {
  const { plan, sources } = content;
  const known = addressesOf(plan);
  return [...sources.pages.values(), ...sources.guides.values()].flatMap(({ file, links }) =>
    links.flatMap(({ to, position }) => {
      const problem = (rule: string, message: string) => [
        { file, position, rule, message, level: 'error' as const },
      ];
      if (!isWithinSite(to)) return [];
      const [address = '', anchor] = to.split('#');
      if (!known.has(address)) {
        return problem(
          'links/page',
          `There is no page “${address}” on the site. Correct the address.`,
        );
      }
      const onReadingPage = /^\/\d+-\d+\/[a-z]/.test(address);
      if (anchor !== undefined && onReadingPage && !PARTS.some((part) => part === anchor)) {
        return problem(
          'links/anchor',
          `The places on a page are ${PARTS.join(', ')}; “${anchor}” is none of them.`,
        );
      }
      return [];
    }),
  );
};
