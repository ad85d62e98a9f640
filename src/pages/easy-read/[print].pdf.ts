import type { APIRoute } from 'astro';
import { easyReadPdf } from '../../documents/easy-read.ts';
import { dayInWords } from '../../lib/dates.ts';
import { creditsOf } from '../../lib/pictures.ts';
import { href, printName, recommendationUrl } from '../../lib/urls.ts';
import { checkedInWords, siteWordingOf, wordingOf } from '../../lib/wording/index.ts';
import { siteAddress } from '../../load/address.ts';
import { pictureSvg } from '../../load/pictures.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () =>
  [...getPlan().easyReads.keys()].map((slug) => ({
    params: { print: printName(slug, '16pt', 'colour') },
    props: { slug },
  }));

export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site: origin }) => {
  const plan = getPlan();
  const { site, edition, pictures } = plan;
  const easyRead = plan.easyReads.get(slug);
  if (!easyRead) throw new Error(`There is no Easy Read of “${slug}”.`);
  const wording = wordingOf('easy-read', plan);
  const words = siteWordingOf(plan);
  const pdf = easyReadPdf({
    easyRead,
    author: site.councilName,
    subtitle: `${wording.name} · ${site.name}`,
    edition: dayInWords(edition),
    address: siteAddress(process.env).known
      ? new URL(href(recommendationUrl('easy-read', slug)), origin).href
      : undefined,
    page: words.printPage,
    language: site.language,
    size: 16,
    closing: [
      ...[site.notice, edition === site.asAt ? site.asAtNote : undefined].filter(
        (line) => line !== undefined,
      ),
      `${checkedInWords(easyRead.checked, wording)}.`,
      creditsOf(plan, words.pictureCredit),
    ],
    pictures: new Map(
      [...pictures].map(([id, picture]) => [id, { alt: picture.alt, svg: pictureSvg(picture) }]),
    ),
  });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
