/** What the share pages give out. */
import type { Page } from '../lib/model/pages.ts';
import type { Plan } from '../lib/model/plan.ts';
import { embedCode } from '../lib/share/embed.ts';
import { SHARE_SHAPES, shareImageOf, type ShareShape } from '../lib/share/share-images.ts';
import { sharedPage, sharedSite, shareTexts, type Shared } from '../lib/share/share.ts';
import { embedUrl, FIT_SCRIPT, qrUrl } from '../lib/site/urls.ts';
import { bandPagesOf } from '../lib/site/ways.ts';
import { getPlan } from '../load/plan.ts';
import { full, knownAddress } from './_address.ts';

/** Every page of a band. */
const bandPages = (plan: Plan): Page[] =>
  plan.recommendations.flatMap(({ slug }) => bandPagesOf(plan, slug));

/** A path for every page of a band. */
export const bandPagePaths = () =>
  bandPages(getPlan()).map((page) => ({
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

/** Everything to take about something; `page` adds the card of a page. */
export function kitOf(plan: Plan, shared: Shared, page?: Page) {
  const { subject, title, summary, address } = shared;
  const link = knownAddress(address);
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
        ...(link !== undefined && {
          code: embedCode(plan, page, full),
          fit: `<script src="${full(FIT_SCRIPT)}" async></script>`,
        }),
      },
    }),
  };
}
