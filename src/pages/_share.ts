/** What the share pages give out. */
import type { Page } from '../lib/model/pages.ts';
import { pageOf, type Plan } from '../lib/model/plan.ts';
import { embedCode } from '../lib/share/embed.ts';
import { SHARE_SHAPES, shareImageOf, type ShareShape } from '../lib/share/share-images.ts';
import {
  sharedPage,
  sharedSite,
  sharedSlugs,
  shareTexts,
  type Shared,
} from '../lib/share/share.ts';
import { embedUrl, FIT_SCRIPT, qrUrl } from '../lib/site/urls.ts';
import { bandsOf } from '../lib/site/ways.ts';
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
