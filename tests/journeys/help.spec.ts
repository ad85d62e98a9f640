/** Someone to talk to: each reader finds their own words, without JavaScript, too. */
import { expect, test } from 'playwright/test';
import { SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

for (const site of SITES) {
  test.describe(site.name, () => {
    test.use({ javaScriptEnabled: false });

    test('each version is closed until it is chosen; its address can be shared, and all can be read', async ({
      page,
    }) => {
      const versions = [...site.bands, 'easy-read', 'plan'];
      const parts = page.locator('main section.for');
      const shown = () => parts.filter({ visible: true });
      await page.goto(at(site, '/help/'));
      await expect(shown()).toHaveCount(0);
      for (const version of versions) {
        await page.locator(`nav a[href="#for-${version}"]`).click();
        await expect(page).toHaveURL(at(site, `/help/#for-${version}`));
        await expect(shown()).toHaveCount(1);
        await expect(page.locator(`#for-${version}`)).toBeInViewport();
        const chosen = page.locator(`nav a[href="#for-${version}"]`);
        await expect(chosen).toHaveCSS('outline-width', '3px');
      }
      await page.locator('nav a[href="#tellings"]').click();
      await expect(shown()).toHaveCount(versions.length);
    });

    test('who to call is on the first screen of a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(at(site, '/help/'));
      for (const number of ['tel:999', 'tel:0800']) {
        const link = page.locator(`main a[href^="${number}"]`).first();
        await expect(link).toBeInViewport({ ratio: 1 });
      }
    });

    test('from a page, the header leads to the words of that page', async ({ page }) => {
      const version = site.bands[0] ?? '';
      await page.goto(at(site, `/${version}/${site.told}/`));
      await page.getByRole('banner').getByRole('link', { name: 'Get help' }).click();
      await expect(page.locator('main section.for').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator(`#for-${version}`)).toBeInViewport();
    });

    test('from a page, the help block leads to the words of that page', async ({ page }) => {
      const version = site.bands.at(-1) ?? '';
      await page.goto(at(site, `/${version}/${site.told}/`));
      await page.locator('aside a[href*="/help/#"]').click();
      await expect(page.locator('main section.for').filter({ visible: true })).toHaveCount(1);
      await expect(page.locator(`#for-${version}`)).toBeInViewport();
      // The emergency number and a help line stay in sight of every reader of the page.
      await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
    });
  });
}
