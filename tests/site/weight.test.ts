/** How much a first visit to each page weighs, compressed as a good server would; bytes are exact. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findAll, getElementsByTagName } from 'domutils';
import { afterAll, describe, expect, test } from 'vitest';
import { memo } from '../../src/lib/text/memo.ts';
import { SITES, type TestSite } from '../support/sites.ts';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';

/** The first round trip of a new connection: about ten packets (RFC 6928). */
const READING = 14_000;
/** Pages that grow with the plan and are looked things up in. */
const INDEX = 40_000;
const SCRIPTS = 8_000;

const INDEX_PAGES = new Set(
  ['plan', 'who', 'words', 'updates', 'print', 'share', 'data'].map((name) => `${name}/index.html`),
);

const weigh = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;
const weighFile = memo((file: string) => weigh(readFileSync(file)));

/** A script and all that it cannot begin without. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
  for (const [, name = ''] of imports) withImports(path.join(path.dirname(file), name), found);
  return found;
}

/** The files of the scripts that a page names. */
function scriptsOf({ folder, base }: TestSite, { document }: BuiltPage): string[] {
  const files = getElementsByTagName('script', document)
    .map(({ attribs }) => attribs.src ?? '')
    .filter(Boolean)
    .map((src) => path.join(folder, src.slice(base.length)));
  return [...new Set(files.flatMap((file) => [...withImports(file)]))];
}

const heaviest: { page: string; html: number; scripts: number }[] = [];

afterAll(() => {
  console.table(
    Object.fromEntries(
      heaviest
        .toSorted((a, b) => b.html - a.html)
        .slice(0, 15)
        .map(({ page, ...weights }) => [page, weights]),
    ),
  );
});

describe.each(SITES)('On the site of $name', (site) => {
  const pages = pagesOf(site).map((page) => ({
    ...page,
    weight: weigh(page.html),
    scripts: scriptsOf(site, page).reduce((sum, script) => sum + weighFile(script), 0),
  }));
  for (const { file, weight: html, scripts } of pages) {
    heaviest.push({ page: `${site.base}${file}`, html, scripts });
  }

  test('every page with its styles is light enough', () => {
    const heavy = pages
      .filter(({ file, weight }) => weight > (INDEX_PAGES.has(file) ? INDEX : READING))
      .map(({ file, weight }) => `${file}: ${weight} bytes`);
    expect(heavy).toEqual([]);
  });

  test('so are its scripts', () => {
    for (const { file, scripts } of pages) expect(scripts, file).toBeLessThanOrEqual(SCRIPTS);
    expect(pages.some(({ scripts }) => scripts > 0)).toBe(true);
  });

  test('nothing outside the page holds up its first paint', () => {
    const held = pages.flatMap(({ file, document }) =>
      findAll(
        ({ name, attribs }) =>
          (name === 'link' && attribs.rel === 'stylesheet') ||
          (name === 'script' &&
            attribs.src !== undefined &&
            attribs.type !== 'module' &&
            attribs.defer === undefined),
        document.children,
      ).map(({ name }) => `${file}: <${name}>`),
    );
    expect(held).toEqual([]);
  });

  test('pictures are drawn without waste', () => {
    // What the tool that optimises them takes away, and more digits than a screen can show.
    const waste = /<!--|<metadata|<\?xml|xmlns:(inkscape|sodipodi)|\d\.\d{4}/;
    const names = pages.flatMap(({ document }) =>
      getElementsByTagName('img', document).map(({ attribs }) => attribs.src ?? ''),
    );
    const drawings = [...new Set(names)].filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(5);
    const wasteful = drawings.filter((name) =>
      waste.test(readFileSync(path.join(site.folder, name.slice(site.base.length)), 'utf8')),
    );
    expect(wasteful).toEqual([]);
  });
});
