/** On a slow phone a reader presses before a page’s script has loaded: it counts once the script loads, or works without it. */
import { expect, test, type Page } from 'playwright/test';
import { SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { at } from '../support/served.ts';
import { OWN, SECOND } from '../support/sites.ts';

/** Holds back the scripts of every page. @returns what lets them load */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

/** Opens a page whose scripts have not loaded yet. @returns what lets them load */
async function openEarly(page: Page, address: string): Promise<() => void> {
  const letLoad = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeVisible();
  return letLoad;
}

const html = (page: Page) => page.locator('html');

test('settings that are chosen early are applied, announced and kept on the next page', async ({
  page,
}) => {
  const letLoad = await openEarly(page, at(OWN, '/settings/'));
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(html(page)).not.toHaveAttribute('data-size');
  letLoad();
  await expect(html(page)).toHaveAttribute('data-size', 'largest');
  await expect(html(page)).toHaveAttribute('data-colours', 'dark');
  await expect(page.getByRole('status')).toHaveText('Colours: Dark.');
  await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  await expect(html(page)).toHaveAttribute('data-size', 'largest');
});

test('settings that are put back early stay put back', async ({ page }) => {
  await page.goto(at(OWN, '/settings/'));
  await page.getByRole('radio', { name: 'Dark' }).check();
  const letLoad = await openEarly(page, at(OWN, '/settings/'));
  await page.getByRole('button', { name: 'Reset' }).click();
  letLoad();
  await expect(page.getByRole('status')).toContainText('Nothing is saved.');
  await expect(html(page)).not.toHaveAttribute('data-colours');
  await expect(page).toHaveURL(at(OWN, '/settings/'));
  expect(await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY)).toBeNull();
});

test('pictures that are turned off early stay off', async ({ page }) => {
  const letLoad = await openEarly(page, at(OWN, `/easy-read/${OWN.told}/`));
  await page.getByRole('radio', { name: 'Words only' }).check();
  await expect(page.locator('.idea img').first()).toBeHidden();
  letLoad();
  await expect(html(page)).toHaveAttribute('data-pictures', 'none');
  await expect(page.getByRole('radio', { name: 'Words only' })).toBeChecked();
});

test('the search uses what is typed and chosen early', async ({ page }) => {
  const letLoad = await openEarly(page, at(OWN, '/search/?q=school&v=7-11'));
  await page.getByRole('searchbox').fill('exams');
  await page.getByLabel('Show results for').selectOption('14-19');
  letLoad();
  await expect(page.getByRole('status')).toContainText('“exams”');
  await expect(page).toHaveURL(/\?q=exams&v=14-19$/);
});

test('Enter, pressed early, searches', async ({ page }) => {
  const letLoad = await openEarly(page, at(OWN, '/search/'));
  await page.getByRole('searchbox').fill('exams');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=exams/);
  letLoad();
  await expect(page.getByRole('status')).toContainText('“exams”');
});

test('a word, pressed early, leads to its meaning', async ({ page }) => {
  const letLoad = await openEarly(page, at(SECOND, '/7-11/safer-journeys/'));
  await page.locator('a.word[href$="#shelter"]').click();
  await expect(page).toHaveURL(at(SECOND, '/words/#shelter'));
  letLoad();
  await expect(page.locator('#shelter')).toBeInViewport();
  await expect(page.locator('#shelter')).toContainText('A roof and walls');
});

test('the link to the settings, pressed early, leads to their own page', async ({ page }) => {
  await openEarly(page, at(OWN, `/7-11/${OWN.told}/`));
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Display settings');
});

test('nothing that needs a script is offered before it works', async ({ page }) => {
  const letLoad = await openEarly(page, at(OWN, '/7-11/keeping-safe/'));
  await expect(page.getByText('press the Shift key')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  letLoad();
  await expect(page.getByText('press the Shift key')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  for (const address of ['/print/', `/share/${OWN.told}/`, '/updates/follow/']) {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await openEarly(page, at(OWN, address));
    await expect(page.locator('main').getByRole('button'), address).toHaveCount(0);
  }
});
