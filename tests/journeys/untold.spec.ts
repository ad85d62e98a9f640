import { expect, test } from 'playwright/test';
import { SECOND } from '../support/sites.ts';
import { at } from '../support/served.ts';

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
