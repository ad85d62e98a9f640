/** The supplement for a newspaper that reaches every home: four A4 pages with a bleed. */
import type { Plan } from '../lib/model/plan.ts';
import { supplementParts } from '../lib/prints/supplement.ts';
import { URLS } from '../lib/site/urls.ts';
import { count, siteWordingOf } from '../lib/wording/wording.ts';
import { cached } from './cache.ts';
import { pdfOf, token } from './layout.ts';
import type { Rendered } from './render.ts';
import { supplementWords } from './supplement-words.ts';
import partsTemplate from './supplement-parts.typ?raw';
import template from './supplement.typ?raw';

/** What is printed beyond the edge and cut off, in millimetres: what most printers ask for. */
const BLEED = 3;

/** How many pages it has: a folded sheet. */
const PAGES = 4;

/** The most recommendations that four pages can name. */
const MAX_NAMED = 40;

/** From the most that a part can say to the least: at last only titles. */
const FULLNESS = [
  { first: 3, others: 3, named: MAX_NAMED, titles: false },
  { first: 2, others: 2, named: MAX_NAMED, titles: false },
  { first: 1, others: 1, named: MAX_NAMED, titles: false },
  { first: 1, others: 0, named: MAX_NAMED, titles: false },
  { first: 0, others: 0, named: MAX_NAMED, titles: false },
  // Long titles take two lines; then there is room for fewer.
  ...[MAX_NAMED, 30, 20, 10].map((named) => ({ first: 0, others: 0, named, titles: true })),
];

/** The colours of its pages: the fields of some versions. */
const FIELDS = Object.fromEntries(
  (['5-7', '7-11', '11-14', 'easy-read'] as const).map((each) => [each, token('field', each)]),
);

/** Says on every page where the paper is cut, and that what lies beyond is bleed. */
async function withBoxes({ bytes, pages }: Rendered): Promise<Rendered> {
  // Only here: most builds find it in the cache.
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  // The title, the language and the PDF/UA mark stay as Typst wrote them, and no clock comes in.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  // In points, 72 of which are an inch.
  const cut = (BLEED / 25.4) * 72;
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    page.setBleedBox(0, 0, width, height);
    page.setTrimBox(cut, cut, width - 2 * cut, height - 2 * cut);
  }
  return { bytes: Buffer.from(await pdf.save()), pages };
}

/** The fullest that four pages hold, as PDF/UA-1. Throws where not even titles fit, and where Typst refuses or warns. */
export async function supplementPdf(plan: Plan): Promise<Rendered> {
  const words = supplementWords(plan);
  for (const fullness of FULLNESS) {
    const parts = supplementParts(plan, fullness);
    const leftOut = plan.recommendations.length - parts.length;
    const made = await pdfOf(plan, {
      template,
      imports: { '/supplement-parts.typ': partsTemplate },
      leadsTo: URLS.home,
      pictures: [words.picture, ...parts.flatMap(({ picture }) => picture ?? [])],
      data: {
        ...words,
        ...(leftOut > 0 && { rest: count(siteWordingOf(plan).supplement.rest, leftOut) }),
        bleed: BLEED,
        fields: FIELDS,
        tint: token('tint', 'plan'),
        titles: fullness.titles,
        parts,
      },
    });
    if (made.pages === PAGES) return cached(['boxes', made.bytes], () => withBoxes(made));
  }
  throw new Error(
    'The supplement does not fit on four pages. Shorten the titles of the recommendations, or the words of plan/review.yaml.',
  );
}
