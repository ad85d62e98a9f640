/** What a browser loads with a page before the reader does anything: letters and pictures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { textContent } from 'domutils';
import { expect, test } from 'playwright/test';
import { pagesOf } from '../site/pages.ts';
import { OWN, SITES, type TestSite } from '../sites.ts';
import { addressesOf, at } from './sites.ts';

const FONTS = 45_000;
const PICTURES = 15_000;

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The weight of files of a site, as a server sends them: text compressed, fonts as they are. */
const weightOf = ({ folder, base }: TestSite, addresses: readonly string[]): number =>
  addresses
    .map((address) => new URL(address).pathname.slice(base.length))
    .map((file) => readFileSync(path.join(ROOT, folder, file)))
    .map((bytes, index) =>
      addresses[index]?.endsWith('.svg') ? brotliCompressSync(bytes).length : bytes.length,
    )
    .reduce((sum, bytes) => sum + bytes, 0);

for (const site of SITES) {
  for (const width of [375, 1280]) {
    test(`letters and pictures of ${site.name} are light at ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const weights = new Map<string, { fonts: number; pictures: number }>();
      for (const address of addressesOf(site)) {
        await page.goto(at(site, address));
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
        weights.set(address, {
          fonts: weightOf(site, fonts),
          pictures: weightOf(site, pictures),
        });
      }
      const heavy = [...weights].filter(
        ([, { fonts, pictures }]) => fonts > FONTS || pictures > PICTURES,
      );
      expect(heavy).toEqual([]);
      // A page without letters would mean that none were looked at.
      expect([...weights].filter(([, { fonts }]) => fonts === 0)).toEqual([]);
    });
  }
}

test('every letter and sign of both sites is drawn in the sites’ own fonts', async ({ page }) => {
  const said = SITES.flatMap(pagesOf).map(({ document }) => textContent(document));
  const used = new Set('ŵŷâêłńóśżźćęąŴŶÂÊŁŃÓŚŻŹĆĘĄ‘’“”–—…→←£' + said.join(''));
  // Pictures among the letters are the system's; so are spaces.
  const letters = [...used].filter((letter) => !/\s|\p{Extended_Pictographic}/u.test(letter));
  for (const [address, weights] of [
    [`/5-7/${OWN.told}/`, [400, 700]],
    [`/14-19/${OWN.told}/`, [400, 800]],
  ] as const) {
    await page.goto(at(OWN, address));
    for (const weight of weights) {
      await page.evaluate(
        ([text, bold]) => {
          const line = document.createElement('p');
          line.id = 'letters';
          line.style.fontWeight = bold;
          line.textContent = text;
          document.body.replaceChildren(line);
        },
        [letters.join(' '), String(weight)] as const,
      );
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '#letters',
      });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.length, address).toBeGreaterThan(0);
      expect(
        fonts.filter(({ isCustomFont }) => !isCustomFont),
        `${address} at ${weight}`,
      ).toEqual([]);
    }
  }
});
