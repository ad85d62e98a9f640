import { expect, test, type Page } from 'playwright/test';
import { SECOND, SITES, type TestSite } from '../support/sites.ts';
import { at } from '../support/served.ts';

/** From the front to a page, by links alone. */
async function readerFindsPage(page: Page, site: TestSite): Promise<void> {
  const band = site.bands[0] ?? '';
  await page.goto(at(site, '/'));
  await page.locator(`main a[href$="/${band}/"]`).click();
  await expect(page).toHaveURL(at(site, `/${band}/`));
  await page.locator(`main a[href$="/${band}/${site.told}/"]`).click();
  await expect(page).toHaveURL(at(site, `/${band}/${site.told}/`));
  for (const part of ['what', 'why', 'promises', 'check', 'you']) {
    await expect(page.locator(`section#${part}`)).toBeVisible();
  }
}

for (const site of SITES) {
  test.describe(site.name, () => {
    test('a reader comes from the front page to a page in two steps', async ({ page }) => {
      await readerFindsPage(page, site);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the same way is there, and all promises with their facts', async ({ page }) => {
        await readerFindsPage(page, site);
        const cards = page.locator('#promises li');
        expect(await cards.count()).toBeGreaterThan(1);
        for (const card of await cards.all()) {
          await expect(card.locator('p').first()).not.toBeEmpty();
          for (const fact of await card.locator('dd').all()) await expect(fact).not.toBeEmpty();
        }
      });
    });

    test('easier and harder words keep the section', async ({ page }) => {
      // The youngest have these links once, at the top.
      const [easy = '', hard = ''] = site.bands.slice(-2);
      await page.goto(at(site, `/${easy}/${site.told}/`));
      await page.locator(`#why a[href$="/${hard}/${site.told}/#why"]`).click();
      await expect(page).toHaveURL(at(site, `/${hard}/${site.told}/#why`));
      await expect(page.locator('#why')).toBeInViewport();
      await page.locator(`#why a[href$="/${easy}/${site.told}/#why"]`).click();
      await expect(page).toHaveURL(at(site, `/${easy}/${site.told}/#why`));
    });

    test('the oldest band leads on to the full plan, and its action links to the row', async ({
      page,
    }) => {
      await page.goto(at(site, `/${site.bands.at(-1) ?? ''}/${site.told}/`));
      const link = page.locator('#promises dd a[href*="#action-"]').first();
      const id = (await link.textContent()) ?? '';
      await link.click();
      const row = page.locator(`[id="action-${id}"]`);
      await expect(row).toBeInViewport();
      await expect(row.getByRole('cell').first()).not.toBeEmpty();
    });

    test('the way into the words is one key away', async ({ page }) => {
      await page.goto(at(site, '/'));
      await page.keyboard.press('Tab');
      const skip = page.locator('a[href="#main"]');
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });

    test('a wrong address leads on', async ({ page }) => {
      const response = await page.goto(at(site, '/no-such-page/'));
      expect(response?.status()).toBe(404);
      await page.locator('main a').first().click();
      await expect(page).toHaveURL(at(site, '/'));
    });
  });
}

for (const version of [...SECOND.bands, 'easy-read']) {
  test(`what is not told in ${version} leads to the full plan, never to a dead end`, async ({
    page,
  }) => {
    await page.goto(at(SECOND, `/${version}/`));
    const untold = page.locator(`main a[href*="/plan/"]`);
    expect(await untold.count()).toBe(2);
    await untold.first().click();
    await expect(page.locator('table').first()).toBeVisible();
  });
}
