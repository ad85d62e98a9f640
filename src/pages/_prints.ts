/** The prints of this site: the endpoints give them out, the print room counts their pages. */
import { bookletPdf } from '../documents/booklet.ts';
import { easyReadPdf, type EasyReadPrint } from '../documents/easy-read.ts';
import { posterPdf } from '../documents/poster.ts';
import { noPrints, standInPdf } from '../documents/quick.ts';
import type { Rendered } from '../documents/render.ts';
import { dayInWords } from '../lib/model/dates.ts';
import { OVERVIEW } from '../lib/model/easy-read.ts';
import type { Page } from '../lib/model/pages.ts';
import { pageOf, type Plan } from '../lib/model/plan.ts';
import type { Print, PrintInk } from '../lib/model/prints.ts';
import { cardsOf } from '../lib/plan/cards.ts';
import { creditsOf } from '../lib/site/pictures.ts';
import { recommendationUrl } from '../lib/site/urls.ts';
import { commonVersion } from '../lib/site/ways.ts';
import { checkedInWords, fill, siteWordingOf, wordingOf } from '../lib/wording/wording.ts';
import { pictureSvg } from '../load/pictures.ts';
import { getPlan } from '../load/plan.ts';
import { knownAddress } from './_address.ts';

/** Makes a document; where a build made it before, cache.ts has it. All of a large plan’s in memory would be too much. */
export function printed(make: () => Rendered | Promise<Rendered>): Promise<Rendered> {
  return Promise.resolve(noPrints() ? standInPdf() : make());
}

/** All pictures in an ink, with what is seen on them. */
export const picturesOf = ({ pictures }: Plan, ink: PrintInk) =>
  new Map([...pictures].map(([id, each]) => [id, { alt: each.alt, svg: pictureSvg(each, ink) }]));

/** The lines that every print ends with: that the plan is old, for which day it speaks, credits. */
export function closingOf(plan: Plan): string[] {
  const { site, edition } = plan;
  const asAt = fill(wordingOf('easy-read', plan).asAt, { date: dayInWords(edition) });
  const note = edition === site.asAt ? site.asAtNote : undefined;
  return [site.notice, note ?? asAt].filter((line) => line !== undefined);
}

function paper(
  plan: Plan,
  { slug, size, ink }: Print,
  format: EasyReadPrint['paper'],
): Promise<Rendered> {
  const { site, edition } = plan;
  const easyRead = plan.easyReads.get(slug);
  if (!easyRead) throw new Error(`There is no Easy Read of “${slug}”.`);
  const wording = wordingOf('easy-read', plan);
  const words = siteWordingOf(plan);
  return easyReadPdf({
    easyRead,
    author: site.councilName,
    subtitle: `${wording.name} · ${site.name}`,
    edition: dayInWords(edition),
    address: knownAddress(recommendationUrl('easy-read', slug)),
    page: words.prints.page,
    contents: slug === OVERVIEW ? words.prints.contents : undefined,
    language: site.language,
    size,
    paper: format,
    closing: [
      ...closingOf(plan),
      `${checkedInWords(easyRead.checked, wording)}.`,
      creditsOf(plan, words.pictureCredit),
    ],
    pictures: picturesOf(plan, ink),
  });
}

/** An Easy Read print. */
export const easyReadPrint = (print: Print): Promise<Rendered> =>
  printed(() => paper(getPlan(), print, 'a4'));

/** The overview as a booklet. */
export function booklet(ink: PrintInk): Promise<Rendered> {
  const plan = getPlan();
  const title = plan.easyReads.get(OVERVIEW)?.title ?? '';
  return printed(async () =>
    bookletPdf(await paper(plan, { slug: OVERVIEW, size: 16, ink }, 'a5'), title),
  );
}

/** The page whose words a poster has: those for everybody. */
export function posterPage(plan: Plan, slug: string): Page | undefined {
  return pageOf(plan, commonVersion(plan), slug);
}

/** How many promises a poster has room for. */
const ON_POSTER = 3;

/** The poster of a recommendation that has been told. */
export function poster(slug: string): Promise<Rendered> {
  const plan = getPlan();
  const page = posterPage(plan, slug);
  if (!page) throw new Error(`There are no words for a poster of “${slug}”.`);
  const wording = wordingOf(page.band, plan);
  const words = siteWordingOf(plan);
  return printed(() =>
    posterPdf({
      title: page.title,
      author: plan.site.councilName,
      above: wording.sections.promises,
      promises: cardsOf(plan, page)
        .slice(0, ON_POSTER)
        .map(({ says, when, picture: id = page.picture }) => {
          const picture = plan.pictures.get(id);
          const drawn = picture
            ? { alt: picture.alt, svg: pictureSvg(picture) }
            : { alt: '', svg: '' };
          return { says, when: `${wording.labels.when}: ${when}`, picture: { id, ...drawn } };
        }),
      more: words.prints.more,
      address: knownAddress(recommendationUrl(page.band, slug)),
      language: plan.site.language,
      closing: [...closingOf(plan), creditsOf(plan, words.pictureCredit)],
    }),
  );
}

/** A document as a response. */
export const pdfResponse = async (document: Promise<Rendered>): Promise<Response> =>
  new Response(new Uint8Array((await document).bytes), {
    headers: { 'Content-Type': 'application/pdf' },
  });
