import type { Check } from '../content/content.ts';
import { errorIn, type Problem } from '../content/problems.ts';
import { PARTS } from '../model/pages.ts';
import { addressesOf } from '../site/navigation.ts';
import { isWithinSite } from '../text/web-address.ts';
import { noPicture } from './pictures.ts';

/**
 * `links/*`, `pictures/no-such-picture`, `covers/no-such-session`: what the words of pages and guides name is there. Which
 * kinds of link there are, the reader knows.
 */
export const bodyReferences: Check = function* ({ plan, files, incomplete }) {
  const addresses = addressesOf(plan);
  for (const { source } of [...files.pages.values(), ...files.guides.values()]) {
    for (const { kind, to, position } of source.references) {
      const problem = (rule: string, message: string): Problem =>
        errorIn(source.file, { position, rule, message });
      if (kind === 'picture' && !plan.pictures.has(to) && !incomplete.has('pictures')) {
        yield problem('pictures/no-such-picture', noPicture(to));
      }
      if (kind === 'session' && !files.sessions.has(to) && !incomplete.has('sessions')) {
        const message = `There is no session “${to}” in sessions/. Write <SessionPlan of="…" /> with the name of a file that is there.`;
        yield problem('covers/no-such-session', message);
      }
      if (kind !== 'link' || !isWithinSite(to)) continue;
      const [address = '', anchor] = to.split('#');
      const onReadingPage = /^\/\d+-\d+\/[a-z]/.test(address);
      if (!addresses.has(address)) {
        const message = `There is no page “${address}” on the site. Correct the address.`;
        yield problem('links/page', message);
      } else if (anchor !== undefined && onReadingPage && !PARTS.some((part) => part === anchor)) {
        const message = `A page has only these places: ${PARTS.join(', ')}. “${anchor}” is not one of them.`;
        yield problem('links/anchor', message);
      }
    }
  }
};
