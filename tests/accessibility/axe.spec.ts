/** What a device asks for makes no page worse. The contrast of each colour on each other is tested in unit/site/colours.test.ts. */
import { expect, test, type Page } from 'playwright/test';
import { LAYOUTS, violations } from '../support/axe.ts';
import { at } from '../support/served.ts';
import { OWN, SECOND } from '../support/sites.ts';

/** Dark, more contrast, both. */
const LOOKS = [
  { colorScheme: 'dark' },
  { contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

test('axe finds nothing on one page per layout in dark, high contrast or both', async ({
  page,
}) => {
  for (const [index, address] of LAYOUTS.entries()) {
    const look = LOOKS[index % LOOKS.length];
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', ...look });
    await page.goto(at(OWN, address));
    expect(await violations(page), `${address} ${JSON.stringify(look)}`).toEqual([]);
  }
});

test('axe finds nothing on one page per layout in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of LAYOUTS) {
    await page.goto(at(OWN, address));
    expect(await violations(page), address).toEqual([]);
  }
});

/** Texts that cannot be seen in forced colours: a browser paints Canvas behind text that is not left to the page (CSS Color Adjust). */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const swatch = document.body.appendChild(document.createElement('span'));
    swatch.style.cssText = 'color: Canvas; forced-color-adjust: none';
    const canvas = getComputedStyle(swatch).color;
    swatch.remove();
    const behind = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if (!/, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
      return element.parentElement ? behind(element.parentElement) : canvas;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        return color === (forcedColorAdjust === 'none' ? behind(element) : canvas);
      })
      .map((element) => element.innerText.trim());
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, no text has the colour of what is behind it`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const address of [...LAYOUTS, '/help/', '/5-7/keeping-safe/']) {
      await page.goto(at(OWN, address));
      expect(await unseen(page), address).toEqual([]);
    }
  });
}

test('axe finds nothing on any sign of progress, whatever the look', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const look of [...LOOKS, { forcedColors: 'active' as const }]) {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', ...look });
    expect(await violations(page), JSON.stringify(look)).toEqual([]);
  }
});
