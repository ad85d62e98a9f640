/** The supplement: four A4 pages with a bleed, for a printer. */
import { qrSvg } from '../lib/prints/qr.ts';
import type { PromisesShown, SupplementPart } from '../lib/prints/supplement.ts';
import { cached } from './cache.ts';
import { renderPdf, type Rendered } from './render.ts';
import template from './supplement.typ?raw';

/** What stands in the supplement besides its parts. */
export interface Supplement {
  readonly title: string;
  readonly author: string;
  /** The site's name, as a masthead. */
  readonly name: string;
  readonly edition: string;
  readonly kicker: string;
  readonly intro: string;
  /** The cover's picture. */
  readonly picture: string;
  /** What the stones on the cover are. */
  readonly stones: string;
  /** The heading of the parts. */
  readonly promised: string;
  /** After the last part, where some had no room: how many. */
  readonly rest: (leftOut: number) => string;
  /** How many recommendations the plan has. */
  readonly recommendations: number;
  readonly review: {
    readonly title: string;
    readonly says: string;
    readonly dates: string;
    readonly scores: readonly {
      readonly what: string;
      readonly score: number;
      readonly says: string;
    }[];
    readonly most: number;
    readonly scale: string;
    readonly praised: string;
    readonly praise: readonly string[];
  };
  readonly more: { readonly title: string; readonly says: readonly string[] };
  /** None where there is no Easy Read. */
  readonly easyRead?: { readonly title: string; readonly says: readonly string[] } | undefined;
  readonly help: {
    readonly title: string;
    readonly name: string;
    readonly phone: string;
    readonly says: readonly string[];
  };
  /** Where to read more; none while the site's address is not known. */
  readonly address?: string | undefined;
  /** BCP 47, as `en-GB`. */
  readonly language: string;
  /** The last lines: age of the plan, who has checked it, credits. */
  readonly closing: readonly string[];
  /** What is seen on each picture, and its SVG, by id. */
  readonly pictures: ReadonlyMap<string, { readonly alt: string; readonly svg: string }>;
}

/** What is printed beyond the edge and cut off, in millimetres: what most printers ask for. */
const BLEED = 3;

/** How many pages it has: a folded sheet. */
const PAGES = 4;

/** How much a part says. */
interface Fullness extends PromisesShown {
  /** True where it has only titles. */
  readonly titles?: true;
}

/** The most recommendations that four pages can name. */
const MOST = 40;

/** From the most that a part can say to the least. */
const FULLNESS: readonly Fullness[] = [
  { first: 3, others: 3, named: MOST },
  { first: 2, others: 2, named: MOST },
  { first: 1, others: 1, named: MOST },
  { first: 1, others: 0, named: MOST },
  { first: 0, others: 0, named: MOST },
  // Long titles take two lines; then there is room for fewer.
  ...[MOST, 30, 20, 10].map((named) => ({ first: 0, others: 0, titles: true as const, named })),
];

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

/** Says on every page where the paper is cut, and that what lies beyond is bleed. */
const withBoxes = (made: Rendered): Promise<Rendered> =>
  cached(['boxes', made.bytes], () => boxed(made));

async function boxed({ bytes, pages }: Rendered): Promise<Rendered> {
  // Only here: most builds find it in the cache.
  const { PDFDocument } = await import('pdf-lib');
  // The title, the language and the PDF/UA mark stay as Typst wrote them, and no clock comes in.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const cut = points(BLEED);
  for (const page of pdf.getPages()) {
    const { width, height } = page.getSize();
    page.setBleedBox(0, 0, width, height);
    page.setTrimBox(cut, cut, width - 2 * cut, height - 2 * cut);
  }
  return { bytes: Buffer.from(await pdf.save()), pages };
}

/**
 * The supplement as PDF/UA-1: the fullest that four pages hold.
 * @param supplement what it says
 * @param partsWith its parts, as full as asked for
 * @throws where not even the titles fit, and where Typst refuses or warns
 */
export async function supplementPdf(
  supplement: Supplement,
  partsWith: (most: PromisesShown) => readonly SupplementPart[],
): Promise<Rendered> {
  const { rest, recommendations, ...said } = supplement;
  const { address, language, pictures } = said;
  const alts = Object.fromEntries([...pictures].map(([id, { alt }]) => [id, alt]));
  const files = new Map([...pictures].map(([id, { svg }]) => [`/pictures/${id}.svg`, svg]));
  if (address !== undefined) files.set('/qr.svg', qrSvg(address));
  for (const fullness of FULLNESS) {
    const parts = partsWith(fullness);
    const leftOut = recommendations - parts.length;
    const data = {
      ...said,
      ...(leftOut > 0 && { rest: rest(leftOut) }),
      bleed: BLEED,
      titles: fullness.titles ?? false,
      parts,
      alts,
      address: address ?? null,
      language: language.split('-')[0],
    };
    const made = await renderPdf(
      template,
      new Map([...files, ['/data.json', JSON.stringify(data)]]),
    );
    if (made.pages === PAGES) return withBoxes(made);
  }
  throw new Error(
    'The supplement does not fit on four pages. Shorten the titles of the recommendations, or the words of plan/review.yaml.',
  );
}
