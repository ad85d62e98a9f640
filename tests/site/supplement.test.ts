import { describe, expect, test } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { SITES } from '../support/sites.ts';
import { planOf } from '../support/content.ts';
import { open, squeezed } from '../support/pdf.ts';

const FILE = 'print/supplement.pdf';
const POINTS = 72 / 25.4;

describe.each(SITES)('The supplement of $name', (site) => {
  const plan = planOf(site);

  test('has four A4 pages, each with 3 mm around it that are cut off', async () => {
    const { bytes, pages } = await open(site, FILE);
    expect(pages.length).toBe(4);
    for (const page of (await PDFDocument.load(bytes)).getPages()) {
      const inMillimetres = (box: { x: number; y: number; width: number; height: number }) =>
        [box.x, box.y, box.width, box.height].map((each) => Math.round((each / POINTS) * 10) / 10);
      expect(inMillimetres(page.getMediaBox())).toEqual([0, 0, 216, 303]);
      expect(inMillimetres(page.getBleedBox())).toEqual([0, 0, 216, 303]);
      expect(inMillimetres(page.getTrimBox())).toEqual([3, 3, 210, 297]);
    }
  });

  test('has its title, no picture made of dots, and its fonts inside', async () => {
    const { bytes, raw, pdf } = await open(site, FILE);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: `Promises to children in ${plan.site.council}` });
    expect(raw).not.toContain('/Subtype /Image');
    const document = await PDFDocument.load(bytes);
    const fonts = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .filter((object) => object.includes('/Type /FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font).toMatch(/\/FontName \/[A-Z]{6}\+(AtkinsonHyperlegibleNext|Andika)/);
      expect(font).toMatch(/\/FontFile[23]? /);
    }
  });

  test('tells every recommendation in both words, who checked the council, and where to find help', async () => {
    const { texts } = await open(site, FILE);
    const sides = texts.map((items) => squeezed(items.map(({ says }) => says).join('')));
    const spread = `${sides[1] ?? ''}${sides[2] ?? ''}`;
    for (const { slug, title, asks } of plan.recommendations) {
      const told = ['7-11', '14-19'].flatMap((band) => plan.pages.get(`${band}/${slug}`) ?? []);
      for (const page of told) {
        expect(spread).toContain(squeezed(page.title));
        expect(spread).toContain(squeezed(page.summary));
      }
      if (told.length === 0)
        for (const text of [title, asks]) expect(spread).toContain(squeezed(text));
      const first = told[0]?.promises[0]?.says;
      if (first) expect(spread).toContain(squeezed(first));
    }
    const inside = sides.slice(1).join('');
    const { plain, scores, scale, praise } = plan.review;
    for (const text of [plain, ...praise]) expect(inside).toContain(squeezed(text));
    for (const { plain: what, score } of scores) {
      expect(inside).toContain(squeezed(`${what}${score} out of ${scale.to}`));
    }
    const back = sides[3] ?? '';
    const [line] = plan.site.helpLines;
    for (const text of [line?.name, line?.phone, line?.says, plan.site.notice]) {
      expect(back).toContain(squeezed(text ?? ''));
    }
    for (const { name } of plan.site.publishedOn) expect(back).toContain(squeezed(name));
    expect(back).toContain(
      squeezed(plan.site.contacts.otherFormats ?? 'We do not have these details yet.'),
    );
    expect(back).toContain('Notyetcheckedbyyoungpeople.');
    texts.flat().forEach(({ says, size }) => {
      expect(size, says).toBeGreaterThanOrEqual(8.5 - 0.01);
    });
  });

  test('has its address and a QR code only where the address is known', async () => {
    const { nodes, texts } = await open(site, FILE);
    const known = plan.site.address !== undefined;
    const codes = nodes.filter(({ role, alt }) => role === 'Figure' && alt?.startsWith('QR code'));
    expect(codes.map(({ alt }) => alt)).toEqual(known ? [`QR code: ${site.site}${site.base}`] : []);
    const back = squeezed((texts[3] ?? []).map(({ says }) => says).join(''));
    expect(back.includes('https:')).toBe(known);
  });
});
