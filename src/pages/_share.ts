/** What the share pages give out. */
import { embedCode } from '../lib/embed.ts';
import { pageOf, type Page, type Plan } from '../lib/plan.ts';
import { SHARE_SHAPES, shareImageOf, type ShareShape } from '../lib/share-images.ts';
import { sharedPage, sharedSite, sharedSlugs, shareTexts, type Shared } from '../lib/share.ts';
import { embedUrl, FIT_SCRIPT, qrUrl } from '../lib/urls.ts';
import { bandsOf } from '../lib/ways.ts';
import { full, knownAddress } from './_address.ts';

/** The pages of a recommendation, easiest first. */
export const pagesOf = (plan: Plan, slug: string): Page[] =>
  bandsOf(plan).flatMap((band) => pageOf(plan, band, slug) ?? []);

/** Every page of a band. */
export const bandPages = (plan: Plan): Page[] =>
  sharedSlugs(plan).flatMap((slug) => pagesOf(plan, slug));

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
