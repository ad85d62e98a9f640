/** The share kit of the site and of every page of a band: ready texts, prints, and what else there is to take. */
import { dayInWords } from '../model/dates.ts';
import type { Page } from '../model/pages.ts';
import { isTold, type Plan } from '../model/plan.ts';
import { printsOf } from '../model/prints.ts';
import { versionInWords, type VersionId } from '../model/versions.ts';
import { allBandPages, commonVersion } from '../site/navigation.ts';
import {
  embedUrl,
  FIT_SCRIPT,
  packUrl,
  posterUrl,
  printUrl,
  qrUrl,
  recommendationUrl,
  URLS,
  type Full,
} from '../site/urls.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { embedCode } from './embed.ts';
import { shareImageOf, shareImagesOf, type ShareSubject } from './share-images.ts';

/** A kind of ready text, from the shortest to the longest. */
export type ShareText = 'message' | 'newsletter' | 'email';

/** What is shared: a page of a band, or the site as a whole. */
export interface Shared {
  readonly subject: ShareSubject;
  readonly title: string;
  readonly summary: string;
  /** Where it is, without the base. */
  readonly address: string;
}

/** The site as a whole, to be shared. */
export function sharedSite(plan: Plan): Shared {
  const { title, intro } = siteWordingOf(plan).home;
  const summary = fill(intro, { n: plan.recommendations.length });
  return { subject: {}, title, summary, address: URLS.home };
}

/** A page, to be shared. */
export const sharedPage = ({ band: version, slug, title, summary }: Page): Shared => ({
  subject: { version, slug },
  title,
  summary,
  address: recommendationUrl(version, slug),
});

/** A path for every page of a band. */
export const bandPagePaths = (plan: Plan) =>
  allBandPages(plan).map((page) => ({
    params: { band: page.band, slug: page.slug },
    props: { page },
  }));

/** Everything that can be shared: the site, and every page of a band. */
export const allShared = (plan: Plan): Shared[] => [
  sharedSite(plan),
  ...allBandPages(plan).map(sharedPage),
];

/** Paragraphs with an empty line between them; those that are not there are left out. */
const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** That the plan is old, and for which day the site speaks. */
export function closingOf(plan: Plan, version: VersionId): string {
  const asAt = fill(wordingOf(version, plan).asAt, { date: dayInWords(plan.edition) });
  return [plan.site.notice, asAt].filter(Boolean).join(' ');
}

/** The ready texts about something, without the lines about its link while nobody knows where the site will live. */
export function shareTexts(
  plan: Plan,
  { subject: { version }, title, summary }: Shared,
  link: string | undefined,
): Readonly<Record<ShareText, string>> {
  const { texts } = siteWordingOf(plan).share;
  const end = closingOf(plan, version ?? commonVersion(plan));
  const read = version ? fill(texts.read, { version: versionInWords(version) }) : texts.readSite;
  const reading = link && `${read}\n${link}`;
  return {
    message: [title, summary, link].filter(Boolean).join('\n'),
    newsletter: paragraphs(title, summary, reading, end),
    email: paragraphs(
      fill(texts.subject, { site: plan.site.name, title }),
      texts.hello,
      texts.opening,
      version && fill(texts.part, { title }),
      summary,
      reading,
      end,
    ),
  };
}

/** The prints of a recommendation, and where they are: its Easy Read in each size and ink, its poster and its pack. */
export function sharedPrints(plan: Plan, slug: string): { text: string; to: string }[] {
  const { prints, share } = siteWordingOf(plan);
  const { name } = wordingOf('easy-read', plan);
  const papers = plan.easyReads.has(slug)
    ? printsOf(slug).map((print) => ({
        text: `${name}: ${fill(prints.variant, { size: print.size, ink: prints.inks[print.ink] })}`,
        to: printUrl(print),
      }))
    : [];
  const poster = isTold(plan, commonVersion(plan), slug)
    ? [{ text: share.poster, to: posterUrl(slug) }]
    : [];
  return [...papers, ...poster, { text: share.pack, to: packUrl(slug) }];
}

/** The name of the QR code of something: that of its wide image. */
export const qrName = (plan: Plan, { subject }: Shared): string =>
  shareImageOf(plan, subject, 'wide').name;

/** Everything to take about a page, or the site; `full` is left out while nobody knows where the site will live. */
export function kitOf(plan: Plan, full: Full | undefined, page?: Page) {
  const shared = page ? sharedPage(page) : sharedSite(plan);
  const { subject, title, summary, address } = shared;
  const link = full?.(address);
  return {
    title,
    summary,
    address,
    images: shareImagesOf(plan, subject),
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
