/** A booklet: A5 pages laid out on A4 sheets, to be printed on both sides, folded and stapled. */
import { cached } from './cache.ts';
import type { Rendered } from './render.ts';

/** The pages of each side of each sheet, left and right, from 0: with 8 pages 8 and 1, 2 and 7, 6 and 3, 4 and 5. */
export function imposition(pages: number): (readonly [number, number])[] {
  const all = Math.ceil(pages / 4) * 4;
  return Array.from({ length: all / 2 }, (_, side) =>
    side % 2 === 0 ? ([all - 1 - side, side] as const) : ([side, all - 1 - side] as const),
  );
}

/** The sheets of a booklet. Pages that are not there stay white: a booklet has a multiple of four. */
export const bookletPdf = ({ bytes, pages }: Rendered, title: string): Promise<Rendered> =>
  cached(['booklet', bytes, title], async () => {
    // Only here: most builds find it in the cache.
    const { PDFDocument, PageSizes } = await import('@cantoo/pdf-lib');
    const booklet = await PDFDocument.create();
    const embedded = await booklet.embedPdf(bytes, [...Array(pages).keys()]);
    const [short, long] = PageSizes.A4;
    const sides = imposition(pages);
    for (const side of sides) {
      const sheet = booklet.addPage([long, short]);
      side.forEach((page, place) => {
        const own = embedded[page];
        const x = (place * long) / 2;
        if (own) sheet.drawPage(own, { x, y: 0, width: long / 2, height: short });
      });
    }
    booklet.setTitle(title, { showInWindowTitleBar: true });
    booklet.setProducer('Our Plan');
    booklet.setCreator('Our Plan');
    // The same bytes from build to build: no clock.
    booklet.setCreationDate(new Date(0));
    booklet.setModificationDate(new Date(0));
    return { bytes: Buffer.from(await booklet.save()), pages: sides.length };
  });
