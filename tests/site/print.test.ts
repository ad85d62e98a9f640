import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/load/read.ts';
import { SITES, type TestSite } from '../sites.ts';
import { filesOf } from './pages.ts';

/** A node of a PDF's structure tree, as pdf.js gives it. */
interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

const prints = (site: TestSite): string[] =>
  filesOf(site).filter((file) => /^easy-read\/.*\d+pt-\w+\.pdf$/.test(file));

const flat = (node: StructNode): StructNode[] => [node, ...(node.children ?? []).flatMap(flat)];

async function open(site: TestSite, file: string) {
  const bytes = readFileSync(path.join(site.folder, file));
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<StructNode>));
  return { bytes, pdf, pages, nodes: trees.flatMap(flat) };
}

describe.each(SITES)('the Easy Read prints of $name', (site) => {
  const { content } = readContent({ folder: site.content });
  const told = [...(content?.plan.easyReads ?? [])];

  test('are there for every Easy Read', () => {
    const expected = told.flatMap(([slug]) =>
      ['16pt-black', '16pt-colour', '24pt-black', '24pt-colour'].map(
        (variant) => `easy-read/${slug}-${variant}.pdf`,
      ),
    );
    expect(prints(site)).toEqual(expected.sort());
  });

  test.each(told)('%s is PDF/UA-1, tagged, with a title and a language', async (slug, easyRead) => {
    const { bytes, pdf } = await open(site, `easy-read/${slug}-16pt-colour.pdf`);
    const { info, metadata } = await pdf.getMetadata();
    expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((info as { Title?: string }).Title).toBe(easyRead.title);
    expect((info as { Language?: string }).Language).toMatch(/^en/);
    expect(metadata).not.toBeNull();
    expect(bytes.toString('latin1')).toContain('/Marked true');
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
  });

  test.each(told)('%s says what is on every picture, in order', async (slug, easyRead) => {
    const { nodes } = await open(site, `easy-read/${slug}-16pt-colour.pdf`);
    const pictures = content?.plan.pictures;
    expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(
      easyRead.ideas.map(({ picture }) => pictures?.get(picture)?.alt),
    );
    const headings = nodes.filter(({ role }) => /^H\d$/.test(role ?? '')).map(({ role }) => role);
    expect(headings[0]).toBe('H1');
    expect(new Set(headings.slice(1))).toEqual(new Set(['H2']));
    // A page's tree names the whole list; only an idea that stands on the page has its picture in it.
    const ideas = nodes.filter(
      (node) => node.role === 'LBody' && flat(node).some(({ role }) => role === 'Figure'),
    );
    expect(ideas.length).toBe(easyRead.ideas.length);
  });

  test.each(told)('%s has words of 16 points and a footer of 14', async (slug) => {
    const { pages } = await open(site, `easy-read/${slug}-16pt-colour.pdf`);
    expect(pages.length).toBeLessThanOrEqual(24);
    for (const page of pages) {
      const { items } = await page.getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const size = Math.hypot(Number(item.transform[0]), Number(item.transform[1]));
        expect(size, item.str).toBeGreaterThanOrEqual(13.99);
      }
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(text).toMatch(new RegExp(`Page ${page.pageNumber} of ${pages.length}`));
    }
  });
});
