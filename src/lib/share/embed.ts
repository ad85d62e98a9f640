/** What other sites can show of this one: a card, what oEmbed says of it, and other things to place. */
import type { Page } from '../model/pages.ts';
import { pageOf, type Plan } from '../model/plan.ts';
import type { Placed } from '../model/site.ts';
import { embedUrl, feedUrl, shareImageUrl, URLS, type Full } from '../site/urls.ts';
import { commonVersion } from '../site/navigation.ts';
import { escapeHtml, linkHtml } from '../text/html.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { SHARE_SHAPES, shareImageOf } from './share-images.ts';

/** The size of a card's frame, in pixels: a column of text, and high enough for most cards; `fit.js` does better. */
const FRAME = { width: 600, height: 640 } as const;

/** How many promises a card shows. */
export const ON_CARD = 3;

/** The name of a frame, for those who hear it. */
export const frameTitle = (plan: Plan, { title, band }: Page): string =>
  fill(siteWordingOf(plan).share.card.frame, {
    title,
    version: wordingOf(band, plan).name,
    site: plan.site.name,
  });

/** The HTML by which another site shows a card. */
export function embedCode(plan: Plan, page: Page, full: Full): string {
  const attributes = {
    src: full(embedUrl(page.band, page.slug)),
    title: frameTitle(plan, page),
    ...FRAME,
    style: 'max-width:100%;border:0',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(String(value))}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** What oEmbed (1.0, https://oembed.com/) says of a page: a `rich` thing, shown by its card. */
export function oembedOf(plan: Plan, page: Page, full: Full) {
  const image = shareImageOf(plan, { version: page.band, slug: page.slug }, 'wide');
  const { width, height } = SHARE_SHAPES.wide;
  return {
    type: 'rich',
    version: '1.0',
    title: page.title,
    provider_name: plan.site.name,
    provider_url: full(URLS.home),
    ...FRAME,
    html: embedCode(plan, page, full),
    thumbnail_url: full(shareImageUrl(image.name)),
    thumbnail_width: width,
    thumbnail_height: height,
  } as const;
}

/**
 * The code for each thing to place. The card is that of the first promise in the words for everybody; there is none
 * where those tell nothing yet.
 */
export function placedCodes(plan: Plan, full: Full): Readonly<Record<Placed, string>> {
  const { prints } = siteWordingOf(plan);
  const common = commonVersion(plan);
  const [page] = plan.recommendations.flatMap(({ slug }) => pageOf(plan, common, slug) ?? []);
  return {
    link: linkHtml(full(URLS.home), plan.site.name),
    card: page ? embedCode(plan, page, full) : '',
    news: full(feedUrl(URLS.updates, 'rss')),
    prints: linkHtml(full(URLS.print), `${plan.site.name}: ${prints.title}`),
  };
}
