/** Nothing that a reader can choose makes a page worse. */
import { expect, test } from 'playwright/test';
import { at } from '../support/served.ts';
import { OWN, SECOND } from '../support/sites.ts';
import { SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { LAYOUTS, violations } from '../support/axe.ts';
import { pairsMissing, settingsRows } from './settings-rows.ts';
import { wider } from '../support/shape.ts';

/** Cards for other sites have no settings. */
const PAGES = LAYOUTS.filter((address) => !address.startsWith('/embed/'));

test('every two choices are tried together on some page', () => {
  expect(pairsMissing(PAGES.length)).toEqual([]);
});

for (const [index, address] of PAGES.entries()) {
  test(`axe finds nothing and nothing is cut on ${address} with every value of every setting`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(at(OWN, address));
    for (const choices of settingsRows(index)) {
      const chosen = JSON.stringify(choices);
      await page.evaluate(
        ([key, kept]) => {
          localStorage.setItem(key, kept);
        },
        [SETTINGS_KEY, chosen] as const,
      );
      await page.reload();
      for (const [setting, value] of Object.entries(choices)) {
        await expect(page.locator('html')).toHaveAttribute(`data-${setting}`, value);
      }
      expect(await wider(page), chosen).toBeLessThanOrEqual(0);
      expect(await violations(page), chosen).toEqual([]);
    }
  });
}

test('axe finds nothing with the panel open, in every colour', async ({ page }) => {
  for (const colours of ['light', 'dark', 'cream', 'contrast']) {
    await page.goto(at(OWN, `/7-11/${OWN.told}/`));
    await page.getByRole('link', { name: 'Settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Settings' });
    await panel.locator(`[name=colours][value=${colours}]`).check();
    expect(await violations(page), colours).toEqual([]);
  }
});

test('axe finds nothing with a word open, in every colour', async ({ page }) => {
  await page.goto(at(SECOND, '/7-11/safer-journeys/'));
  await page.locator('a.word').first().click();
  await expect(page.locator('#word')).toBeVisible();
  for (const colours of ['light', 'dark', 'cream', 'contrast']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.colours = value;
    }, colours);
    expect(await violations(page), colours).toEqual([]);
  }
});

test('axe finds nothing while a page is read aloud', async ({ page }) => {
  await page.addInitScript(() => {
    const voice = { lang: 'en-GB', localService: true, name: 'Ours' };
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        speak: () => undefined,
        cancel: () => undefined,
      }),
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: EventTarget });
  });
  for (const address of [`/7-11/${OWN.told}/`, '/plan/keeping-safe/', '/easy-read/keeping-safe/']) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(OWN, address));
      await page.getByRole('button', { name: 'Listen' }).click();
      await expect(page.getByRole('group', { name: 'Read aloud' })).toBeVisible();
      expect(await violations(page), `${address} ${width}`).toEqual([]);
    }
  }
});
