/** What must hold on every page there is; each is loaded once for all of it. */
import { expect, test, type Page } from 'playwright/test';
import { layoutsOf, violations } from '../support/axe.ts';
import { BEFORE, SITES } from '../support/sites.ts';
import { FIRST_VISIT, firstVisit } from '../support/first-visit.ts';
import { listen } from '../support/heard.ts';
import { addressesOf, at } from '../support/served.ts';
import { spaceOut, wider } from '../support/shape.ts';

/** An index page: the front page, or the first page of a version or of a part of the site. */
const INDEX = /^\/([^/]+\/)?$/;

/** Also loads the pictures that wait until the reader scrolls near them. */
const loadAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });

const PAGES = [
  ...SITES.map((site) => ({ site, addresses: addressesOf(site) })),
  { site: BEFORE, addresses: ['/updates/', '/7-11/'] },
];
for (const { site, addresses } of PAGES) {
  const layouts = layoutsOf(site);
  for (const address of addresses) {
    // Pages of one layout change in the same way in a wider window.
    const widths = INDEX.test(address) || layouts.includes(address) ? [320, 1280] : [320];
    test(`${site.name} ${address}: nothing wrong, cut, heavy, or asked of others`, async ({
      page,
    }) => {
      const heard = listen(page, new URL(at(site, '/')).origin);
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(at(site, address));
      expect(await wider(page), 'at 320 px').toBeLessThanOrEqual(0);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `at ${width} px`).toEqual([]);
        const { fonts, pictures } = await firstVisit(page, site);
        expect(fonts, `fonts at ${width} px`).toBeLessThanOrEqual(FIRST_VISIT.fonts);
        expect(pictures, `pictures at ${width} px`).toBeLessThanOrEqual(FIRST_VISIT.pictures);
        // A page without letters would mean that none were looked at; cards have none of their own.
        if (!address.startsWith('/embed/')) expect(fonts).toBeGreaterThan(0);
      }
      await loadAll(page);
      expect(heard).toEqual([]);
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
      await page.setViewportSize({ width: 320, height: 900 });
      await spaceOut(page);
      expect(await wider(page), 'with wide spacing').toBeLessThanOrEqual(0);
    });
  }
}
