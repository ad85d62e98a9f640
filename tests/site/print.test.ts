import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import { printName } from '../../src/lib/model/prints.ts';
import { allPrints } from '../../src/lib/prints/prints.ts';
import { plainText } from '../../src/lib/text/rich.ts';
import { readContent } from '../../src/load/read.ts';
import { filesOf } from '../support/built-pages.ts';
import { flat, open, squeezed } from '../support/pdf.ts';

/** Where the footer ends, in points from the foot of the page. */
const FOOTER = 72;

describe.each(SITES)('The prints of $name', (site) => {
  const { content } = readContent({ folder: site.content });
  if (!content) throw new Error('The content cannot be read.');
  const { plan } = content;
  const prints = allPrints(plan).map((print) => ({ ...print, name: printName(print) }));

  test('are there: two sizes and two inks of every Easy Read, and a poster for each told page, packs, the supplement', () => {
    const files = filesOf(site).filter((file) => file.endsWith('.pdf'));
    const posters = plan.recommendations
      .filter(({ slug }) => plan.pages.has(`7-11/${slug}`))
      .map(({ slug }) => `print/poster-${slug}.pdf`);
    const booklets = plan.easyReads.has('whole-plan')
      ? ['black', 'colour'].map((ink) => `easy-read/whole-plan-booklet-${ink}.pdf`)
      : [];
    const expected = [
      ...prints.map(({ name }) => `easy-read/${name}.pdf`),
      ...booklets,
      ...posters,
      ...plan.recommendations.map(({ slug }) => `print/pack-${slug}.pdf`),
      'print/supplement.pdf',
    ];
    expect(files.sort()).toEqual(expected.sort());
    expect(prints.length).toBe(plan.easyReads.size * 4);
  });

  test.each(prints)('$name is PDF/UA-1 and says what it shows', async ({ slug, size, name }) => {
    const easyRead = plan.easyReads.get(slug);
    if (!easyRead) throw new Error(slug);
    const { raw, pdf, pages, texts, nodes } = await open(site, `easy-read/${name}.pdf`);

    // The standard, title, language, tags and outline; the project's own letters and no others.
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: easyRead.title, Language: 'en' });
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('+Andika');
    expect(raw.match(/\/BaseFont\s*\/[A-Z]{6}\+(?!Andika)\w+/g) ?? []).toEqual([]);
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);

    // Every picture says what is seen, in the order of the ideas; the footer's QR code is no part of the text.
    const alts = nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual(easyRead.ideas.map(({ picture }) => plan.pictures.get(picture)?.alt));
    const headings = nodes.filter(({ role }) => /^H\d$/.test(role ?? '')).map(({ role }) => role);
    expect(headings[0]).toBe('H1');
    expect(headings.slice(1).every((role) => role === 'H2')).toBe(true);
    // A page's tree names the whole list; only an idea that stands on the page has its picture in it.
    const ideas = nodes.filter(
      (node) => node.role === 'LBody' && flat(node).some(({ role }) => role === 'Figure'),
    );
    expect(ideas.length).toBe(easyRead.ideas.length);

    // No idea is split over pages.
    const said = texts.map((items) => squeezed(items.map(({ says }) => says).join('')));
    for (const { says } of easyRead.ideas) {
      const whole = says.map((sentence) => squeezed(plainText(sentence)));
      expect(
        said.some((page) => whole.every((sentence) => page.includes(sentence))),
        says.join(' '),
      ).toBe(true);
    }

    // Large enough to read, numbered, and not too long.
    expect(pages.length).toBeLessThanOrEqual(24);
    texts.forEach((items, index) => {
      for (const { says, size: own, height } of items) {
        expect(own, says).toBeGreaterThanOrEqual((height < FOOTER ? 14 : size) - 0.01);
      }
      expect(said[index]).toContain(`Page${index + 1}of${pages.length}`);
    });
  });

  const posters = plan.recommendations.filter(({ slug }) => plan.pages.has(`7-11/${slug}`));
  test.each(posters)(
    'the poster of $slug is one A3 sheet with three promises',
    async ({ slug }) => {
      const { raw, pages, nodes, texts } = await open(site, `print/poster-${slug}.pdf`);
      const page = plan.pages.get(`7-11/${slug}`);
      expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(pages.length).toBe(1);
      expect(pages[0]?.view.map(Math.round)).toEqual([0, 0, 842, 1191]);
      const said = squeezed((texts[0] ?? []).map(({ says }) => says).join(''));
      const promises = page?.promises.slice(0, 3) ?? [];
      for (const { says } of promises) expect(said).toContain(squeezed(says));
      const figures = nodes.filter(({ role }) => role === 'Figure');
      expect(figures.slice(0, 3).every(({ alt }) => Boolean(alt))).toBe(true);
    },
  );
});
