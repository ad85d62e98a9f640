/** What a device asks for makes no page worse. The contrast of each colour on each other is tested in unit/site/colours.test.ts. */
import { expect, test } from 'playwright/test';
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

test('axe finds nothing on any sign of progress, whatever the look', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const look of [...LOOKS, { forcedColors: 'active' as const }]) {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', ...look });
    expect(await violations(page), JSON.stringify(look)).toEqual([]);
  }
});
