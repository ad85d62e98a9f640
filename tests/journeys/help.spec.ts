/** Someone to talk to: each reader finds their own words, without JavaScript, too. */
import { expect, test } from 'playwright/test';
import { SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

for (const site of SITES) {
  test.describe(site.name, () => {
    test.use({ javaScriptEnabled: false });

    test('all versions are there; choosing one shows it alone, and its address can be shared', async ({
      page,
    }) => {
      const versions = [...site.bands, 'easy-read', 'plan'];
      const parts = page.locator('main section.for');
      const shown = () => parts.filter({ visible: true });
      await page.goto(at(site, '/help/'));
      await expect(shown()).toHaveCount(versions.length);
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
