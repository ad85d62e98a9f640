import { PARTS } from '../plan.ts';
import type { Check } from '../content.ts';
import { addressesOf } from '../addresses.ts';

/** `links/*`: links in the words of pages and guides go somewhere, and are links that a reader can trust. */
export const bodyLinks: Check = (content) => {
  const { plan, sources } = content;
  const known = addressesOf(plan);
  return [...sources.pages.values(), ...sources.guides.values()].flatMap(({ file, links }) =>
    links.flatMap(({ to, position }) => {
      const problem = (rule: string, message: string) => [
        { file, position, rule, message, level: 'error' as const },
      ];
      if (/^(https:|tel:|mailto:)/.test(to)) return [];
      if (!to.startsWith('/') || to.startsWith('//')) {
        return problem(
          'links/unsafe',
          `“${to}” is no link for use here. Write one that begins with / (within the site) or with https:.`,
        );
      }
      const [address = '', anchor] = to.split('#');
      if (!known.has(address)) {
        return problem(
          'links/page',
          `There is no page “${address}” on the site. Mend the address.`,
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
