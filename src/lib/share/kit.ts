/** The share kit of the site and of every page: what to take, and how it is called. */
import type { Page } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import { embedUrl, FIT_SCRIPT, qrUrl, type Full } from '../site/urls.ts';
import { bandPagesOf } from '../site/navigation.ts';
import { embedCode } from './embed.ts';
import { SHARE_SHAPES, shareImageOf, type ShareShape } from './share-images.ts';
import { sharedPage, sharedSite, shareTexts, type Shared } from './share.ts';

/** Every page of a band. */
const bandPages = (plan: Plan): Page[] =>
  plan.recommendations.flatMap(({ slug }) => bandPagesOf(plan, slug));

/** A path for every page of a band. */
export const bandPagePaths = (plan: Plan) =>
  bandPages(plan).map((page) => ({
    params: { band: page.band, slug: page.slug },
    props: { page },
  }));

/** Everything that can be shared: the site, and every page of a band. */
export const allShared = (plan: Plan): Shared[] => [
  sharedSite(plan),
  ...bandPages(plan).map(sharedPage),
];

/** The name of the QR code of something: that of its wide image. */
export const qrName = (plan: Plan, { subject }: Shared): string =>
  shareImageOf(plan, subject, 'wide').name;

/**
 * Everything to take about something.
 * @param full makes full addresses; none while nobody knows where the site will live
 * @param page adds the card of a page
 */
export function kitOf(plan: Plan, shared: Shared, full: Full | undefined, page?: Page) {
  const { subject, title, summary, address } = shared;
  const link = full?.(address);
  const shapes = Object.keys(SHARE_SHAPES) as ShareShape[];
  return {
    title,
    summary,
    address,
    images: shapes.map((shape) => shareImageOf(plan, subject, shape)),
    texts: shareTexts(plan, shared, link),
    mailingLists: plan.site.mailingLists,
    ...(link !== undefined && { away: { link, qr: qrUrl(qrName(plan, shared)) } }),
    ...(page && {
      card: {
        to: embedUrl(page.band, page.slug),
        ...(full && {
          code: embedCode(plan, page, full),
          fit: `<script src="${full(FIT_SCRIPT)}" async></script>`,
        }),
      },
    }),
  };
}
