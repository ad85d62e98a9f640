/** Nothing that a reader can choose makes a page worse: one page of each layout, in every value of every setting. */
import { expect, test, type Page } from 'playwright/test';
import { at } from '../support/served.ts';
import { OWN, SECOND } from '../support/sites.ts';
import { CHANGES, SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { LAYOUTS, violations } from '../support/axe.ts';

// Eleven pages a test.
test.setTimeout(180_000);

/** Puts a choice on a page as if it had been kept. */
async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => {
      localStorage.setItem(key ?? '', kept ?? '');
    },
    [SETTINGS_KEY, JSON.stringify(choices)],
  );
}

for (const [setting, values] of Object.entries(CHANGES)) {
  for (const value of values) {
    test(`axe finds nothing and nothing is cut with ${setting}: ${value}`, async ({ page }) => {
      await choose(page, { [setting]: value });
      // Cards for other sites have no settings.
      for (const address of LAYOUTS.filter((each) => !each.startsWith('/embed/'))) {
        await page.setViewportSize({ width: 320, height: 900 });
        await page.goto(at(OWN, address));
        await expect(page.locator('html')).toHaveAttribute(`data-${setting}`, value);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(wide, address).toBeLessThanOrEqual(0);
        expect(await violations(page), address).toEqual([]);
      }
    });
  }
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
