import { expect, test } from 'playwright/test';
import { OWN } from '../support/sites.ts';
import { at } from '../support/served.ts';

test('on paper there is no furniture, and nothing is cut', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  await expect(page.locator('header')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('#promises li').first()).toBeVisible();
  await expect(page.locator('footer')).toContainText('30 June 2008');
});

test('what can be pressed is at least 44 px high, but for links in running text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const address of ['/', '/7-11/', `/7-11/${OWN.told}/`, `/plan/${OWN.told}/`, '/search/']) {
    await page.goto(at(OWN, address));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary')]
        .filter(
          (element) =>
            !element.matches('[href="#main"], .word') &&
            element.checkVisibility() &&
            !element.closest('p:not(.levels), dd'),
        )
        .map((element) => ({
          text: element.textContent.trim(),
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 2 && height < 43.5),
    );
    expect(small, address).toEqual([]);
  }
});
