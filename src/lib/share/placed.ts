/** What another site can place of this one, and the code for it. */
import { pageOf, type Plan } from '../model/plan.ts';
import type { Placed } from '../model/site.ts';
import { feedUrl, URLS, type Full } from '../site/urls.ts';
import { commonVersion } from '../site/ways.ts';
import { linkHtml } from '../text/html.ts';
import { siteWordingOf } from '../wording/wording.ts';
import { embedCode } from './embed.ts';
import { sharedSlugs } from './share.ts';

/**
 * The code for each thing to place. The card is that of the first promise in the words for everybody; there is none
 * where those tell nothing yet.
 */
export function placedCodes(plan: Plan, full: Full): Readonly<Record<Placed, string>> {
  const { prints } = siteWordingOf(plan);
  const [page] = sharedSlugs(plan).flatMap((slug) => pageOf(plan, commonVersion(plan), slug) ?? []);
  return {
    link: linkHtml(full(URLS.home), plan.site.name),
    card: page ? embedCode(plan, page, full) : '',
    news: full(feedUrl(URLS.updates, 'rss')),
    prints: linkHtml(full(URLS.print), `${plan.site.name}: ${prints.title}`),
  };
}
