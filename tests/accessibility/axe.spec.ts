import { expect, test } from 'playwright/test';
import { addressesOf, at } from '../journeys/sites.ts';
import { OWN, SITES } from '../sites.ts';
import { LAYOUTS, violations } from './axe.ts';

for (const site of SITES) {
  for (const address of addressesOf(site)) {
    test(`axe finds nothing on ${site.name} ${address}`, async ({ page }) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(at(site, address));
        expect(await violations(page), `${width} px`).toEqual([]);
      }
    });
  }
}

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
}
