import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import { printName, printsOf } from '../../src/lib/model/prints.ts';
import { happenedSection } from '../../src/lib/plan/easy-read-progress.ts';
import { withoutBold } from '../../src/lib/text/bold.ts';
import { filesOf, pagesOf } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';
import { flat, open, squeezed } from '../support/pdf.ts';

/** Where the footer ends, in points from the foot of the page. */
const FOOTER = 72;

describe.each(SITES)('The prints of $name', (site) => {
  const plan = planOf(site);
  const prints = [...plan.easyReads.keys()]
    .flatMap(printsOf)
    .map((print) => ({ ...print, name: printName(print) }));
  const files = filesOf(site).filter((file) => file.endsWith('.pdf'));

  test('are there: two sizes and two inks of every Easy Read, and a poster for each told page, packs, the supplement', () => {
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
    expect(files).toEqual(expected.sort());
    expect(prints.length).toBe(plan.easyReads.size * 4);
  });

  test('have a name of their own in the print room, also for who hears the links in a list', () => {
    const room = pagesOf(site).find(({ file }) => file === 'print/index.html');
    const links = getElementsByTagName('a', room?.document ?? []).filter(({ attribs }) =>
      attribs.href?.endsWith('.pdf'),
    );
    const names = links.map((link) => squeezed(textContent(link)));
    expect(names.length).toBeGreaterThan(files.length / 2);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('are PDF/UA-1: tagged, with a language, an outline, headings in order, and every picture described', async () => {
    // A booklet is for a printer: its sheets are not in reading order.
    for (const file of files.filter((each) => !each.includes('booklet'))) {
      const { pdf, nodes } = await open(site, file);
      const { info, metadata } = await pdf.getMetadata();
      expect(info, file).toMatchObject({ Language: 'en' });
      expect(metadata.getRaw(), file).toContain('<pdfuaid:part>1</pdfuaid:part>');
      const marks = { Marked: true, UserProperties: false, Suspects: false };
      expect(await pdf.getMarkInfo(), file).toEqual(new Map(Object.entries(marks)));
      expect((await pdf.getOutline()).length, file).toBeGreaterThan(0);
      const levels = nodes.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
      expect(levels[0], file).toBe(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), file).toBeLessThanOrEqual(1);
      });
      const silent = nodes.filter(({ role, alt }) => role === 'Figure' && !alt);
      expect(silent, file).toEqual([]);
    }
  });

  test.each(prints)('$name says what it shows', async ({ slug, size, name }) => {
    const easyRead = plan.easyReads.get(slug);
    if (!easyRead) throw new Error(slug);
    const { raw, pdf, pages, texts, nodes } = await open(site, `easy-read/${name}.pdf`);
    // What has happened is made from the facts (later.test.ts).
    const shown = [...easyRead.ideas, ...happenedSection(plan, slug).ideas];

    // Its title; the project's own letters and no others.
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: easyRead.title });
    expect(raw).toContain('+Andika');
    expect(raw.match(/\/BaseFont\s*\/[A-Z]{6}\+(?!Andika)\w+/g) ?? []).toEqual([]);

    // Every picture says what is seen, in the order of the ideas; the footer's QR code is no part of the text.
    const alts = nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(alts).toEqual(shown.map(({ picture }) => plan.pictures.get(picture)?.alt));
    // A page's tree names the whole list; only an idea that stands on the page has its picture in it.
    const ideas = nodes.filter(
      (node) => node.role === 'LBody' && flat(node).some(({ role }) => role === 'Figure'),
    );
    expect(ideas.length).toBe(shown.length);

    // No idea is split over pages.
    const said = texts.map((items) => squeezed(items.map(({ says }) => says).join('')));
    for (const { says } of easyRead.ideas) {
      const whole = says.map((sentence) => squeezed(withoutBold(sentence)));
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
      const { pages, nodes, texts } = await open(site, `print/poster-${slug}.pdf`);
      const page = plan.pages.get(`7-11/${slug}`);
      expect(pages.length).toBe(1);
      expect(pages[0]?.view.map(Math.round)).toEqual([0, 0, 842, 1191]);
      const said = squeezed((texts[0] ?? []).map(({ says }) => says).join(''));
      const promises = page?.promises.slice(0, 3) ?? [];
      for (const { says } of promises) expect(said).toContain(squeezed(says));
      const pictures = nodes.filter(({ role }) => role === 'Figure');
      expect(pictures.length).toBeGreaterThanOrEqual(promises.length);
    },
  );
});
