import { expect, test } from 'playwright/test';
import { at } from '../support/served.ts';
import { OWN, SECOND } from '../support/sites.ts';
import { LAYOUTS, violations } from '../support/axe.ts';

for (const look of [
  { name: 'dark', colorScheme: 'dark' as const },
  { name: 'high contrast', contrast: 'more' as const },
  { name: 'dark high contrast', colorScheme: 'dark' as const, contrast: 'more' as const },
  { name: 'forced colours', forcedColors: 'active' as const },
]) {
  test(`axe finds nothing on one page per layout in ${look.name}`, async ({ page }) => {
    const { name, ...media } = look;
    expect(name).toBeTruthy();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const address of LAYOUTS) {
      await page.goto(at(OWN, address));
      expect(await violations(page), address).toEqual([]);
    }
  });

  test(`axe finds nothing on every sign of progress in ${look.name}`, async ({ page }) => {
    const { name, ...media } = look;
    expect(name).toBeTruthy();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto(at(SECOND, '/updates/'));
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
  });
}
