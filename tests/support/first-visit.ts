/** What a browser loads with a page before the reader does anything: letters and pictures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import type { TestSite } from './sites.ts';

/** The most that a first visit may load, in bytes (tests/README.md). */
export const FIRST_VISIT = { fonts: 45_000, pictures: 15_000 };

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The weight of files of a site, as a server sends them: text compressed, fonts as they are. */
const weightOf = ({ folder, base }: TestSite, addresses: readonly string[]): number =>
  addresses
    .map((address) => {
      const bytes = readFileSync(
        path.join(ROOT, folder, new URL(address).pathname.slice(base.length)),
      );
      return address.endsWith('.svg') ? brotliCompressSync(bytes).length : bytes.length;
    })
    .reduce((sum, bytes) => sum + bytes, 0);

/** The bytes of the fonts that a page has loaded, and of the pictures in its first window. */
export async function firstVisit(page: Page, site: TestSite): Promise<typeof FIRST_VISIT> {
  const { fonts, pictures } = await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const seen = [...document.images].filter(
      (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
    );
    return {
      fonts: loaded.filter((name) => name.endsWith('.woff2')),
      pictures: [...new Set(seen.map((image) => image.src))],
    };
  });
  return { fonts: weightOf(site, fonts), pictures: weightOf(site, pictures) };
}
