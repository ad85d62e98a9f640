import { expect, test } from 'playwright/test';
import { OWN, SECOND } from '../sites.ts';
import { at } from './sites.ts';

test('where nothing is reported on a recommendation, its page says so kindly', async ({ page }) => {
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  await expect(page.getByText('We have not been told yet what has happened.')).toBeVisible();
  await expect(
    page.locator('#promises dd').getByText('We have not been told yet').first(),
  ).toBeVisible();
});

test('news can be followed from the list to its page and on to the action', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  const first = page.locator('main h3 a').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.locator('main li a').first().click();
  await expect(page).toHaveURL(/#action-/);
});

test('every status is told in words', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  const standing = page.locator('section', { has: page.locator('#standing') });
  for (const words of [
    'Done',
    'Started',
    'Going well',
    'Running late',
    'The plan has changed',
    'Stopped',
    'We have not been told yet',
    'The date has passed.',
  ]) {
    await expect(standing.getByText(words).first()).toBeVisible();
  }
});
