/** A reader leaves a page at once, and Back does not lead to it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { OWN, SECOND } from '../support/sites.ts';
import { at, addressesOf } from '../support/served.ts';

const AWAY = 'https://www.bbc.co.uk/weather';
const HELP = at(OWN, '/help/');
const leave = (page: Page) => page.getByRole('link', { name: 'Leave this page' });

/** Stands in for the page that is gone to. */
async function withAway(page: Page, address: string): Promise<void> {
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
}

/** A place to come back to, and then the page. */
async function comeTo(page: Page, address: string): Promise<void> {
  await withAway(page, AWAY);
  await page.goto(at(OWN, '/who/'));
  await page.goto(address);
}

/** What Back leads to. */
async function backLeadsTo(page: Page, address: string): Promise<void> {
  await page.goBack();
  await expect(page).toHaveURL(address);
}

for (const address of [
  '/help/',
  ...[...OWN.bands, 'easy-read', 'plan'].map((version) => `/${version}/keeping-safe/`),
]) {
  test(`by its link, from ${address}`, async ({ page }) => {
    await comeTo(page, at(OWN, address));
    await leave(page).click();
    await expect(page).toHaveURL(AWAY);
    await backLeadsTo(page, at(OWN, '/who/'));
  });
}

test('it is on no other page', () => {
  for (const site of [OWN, SECOND]) {
    const sensitive =
      /^\/help\/$|^\/(?!share\/)[^/]+\/keeping-safe\/$|^\/plan\/leaving-care-well\/$/;
    const samples = addressesOf(site).filter((address) => /^\/([^/]+\/)?([^/]+\/)?$/.test(address));
    for (const address of samples) {
      const html = readFileSync(path.join(site.folder, address, 'index.html'), 'utf8');
      expect(html.includes('<plan-leave'), `${site.name} ${address}`).toBe(sensitive.test(address));
    }
  }
});

test('by pressing Shift three times; each press is said', async ({ page }) => {
  await comeTo(page, HELP);
  const status = page.locator('plan-leave').getByRole('status');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText('Press Shift two more times.');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText('Press Shift one more time.');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(AWAY);
  await backLeadsTo(page, at(OWN, '/who/'));
});

test('Shift for a capital letter, or with a pause of more than five seconds, does not leave', async ({
  page,
}) => {
  await page.clock.install();
  await comeTo(page, HELP);
  const status = page.locator('plan-leave').getByRole('status');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Shift+A');
  await expect(status).toBeEmpty();
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.runFor(5001);
  await expect(status).toHaveText('That took too long. Start again.');
  await page.keyboard.press('Shift');
  await expect(status).toHaveText('Press Shift two more times.');
  await expect(page).toHaveURL(HELP);
});

test('Shift works with the settings open', async ({ page }) => {
  await comeTo(page, HELP);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(AWAY);
});

test('places on the page are no entries of their own, so Back still does not return', async ({
  page,
}) => {
  await comeTo(page, at(OWN, '/plan/keeping-safe/'));
  const links = page.locator('main a[href^="#"]');
  await links.first().click();
  await expect(page).toHaveURL(/#/);
  await links.last().click();
  await leave(page).click();
  await expect(page).toHaveURL(AWAY);
  await backLeadsTo(page, at(OWN, '/who/'));
});

test('the page is covered at once, also while the other one does not come', async ({ page }) => {
  // No content: the browser stays where it is.
  await page.route(`${new URL(AWAY).origin}/**`, (route) => route.fulfill({ status: 204 }));
  await page.goto(HELP);
  await leave(page).click();
  await expect(page.getByRole('alert')).toHaveText('Leaving…');
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page).toHaveTitle('Leaving…');
  await expect(page).toHaveURL(at(OWN, '/'));
});

test('it stays in view, and what has the focus is not below it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [
    { width: 320, height: 256 },
    { width: 1280, height: 700 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(at(OWN, '/7-11/keeping-safe/'));
    await page.locator('footer').scrollIntoViewIfNeeded();
    await expect(leave(page)).toBeInViewport();
    const links = page.locator('main a:visible');
    for (const index of [5, 3, 1]) {
      await links.nth(index).focus();
      const bar = await page.locator('plan-leave .bar').boundingBox();
      const link = await links.nth(index).boundingBox();
      expect(link?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    }
  }
});

test('what it cannot do is said', async ({ page }) => {
  await page.goto(HELP);
  await expect(
    page.getByText('Your browser still has a list of the pages you looked at'),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link, and no key is promised', async ({ page }) => {
    await comeTo(page, HELP);
    await expect(page.getByText('press the Shift key')).toBeHidden();
    await leave(page).click();
    await expect(page).toHaveURL(AWAY);
  });
});
