/** What must hold on every page there is; each is loaded once for all of it. */
import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { BEFORE, SITES } from '../support/sites.ts';
import { FIRST_VISIT, firstVisit } from '../support/first-visit.ts';
import { listen } from '../support/heard.ts';
import { addressesOf, at } from '../support/served.ts';

/** How far a page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The text spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // By script, as the page's policy takes no style element that it does not know.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });

const PAGES = [
  ...SITES.map((site) => ({ site, addresses: addressesOf(site) })),
  { site: BEFORE, addresses: ['/updates/', '/7-11/'] },
];
for (const { site, addresses } of PAGES) {
  for (const address of addresses) {
    test(`${site.name} ${address}: nothing wrong, cut, heavy, or asked of others`, async ({
      page,
    }) => {
      const heard = listen(page, new URL(at(site, '/')).origin);
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(at(site, address));
      expect(await overflow(page), 'at 320 px').toBeLessThanOrEqual(0);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `at ${width} px`).toEqual([]);
        const { fonts, pictures } = await firstVisit(page, site);
        expect(fonts, `fonts at ${width} px`).toBeLessThanOrEqual(FIRST_VISIT.fonts);
        expect(pictures, `pictures at ${width} px`).toBeLessThanOrEqual(FIRST_VISIT.pictures);
        // A page without letters would mean that none were looked at; cards have none of their own.
        if (!address.startsWith('/embed/')) expect(fonts).toBeGreaterThan(0);
      }
      // What waits for the reader to come near is asked for, too.
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
      });
      await page.waitForLoadState('networkidle');
      expect(heard).toEqual([]);
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
      await page.setViewportSize({ width: 320, height: 900 });
      await spaceOut(page);
      expect(await overflow(page), 'with wide spacing').toBeLessThanOrEqual(0);
    });
  }
}
