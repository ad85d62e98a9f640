import { expect, test } from 'playwright/test';
import { OWN, SITES } from '../sites.ts';
import { at } from './sites.ts';

for (const site of SITES) {
  test(`search on ${site.name} finds pages of every version and says how many`, async ({
    page,
  }) => {
    await page.goto(at(site, '/search/'));
    await page.getByRole('searchbox').fill('school');
    await page.keyboard.press('Enter');
    const status = page.getByRole('status');
    await expect(status).toHaveText(/^\d+ pages? found for “school”\.$/);
    const links = page.locator('.results a');
    expect(await links.count()).toBeGreaterThan(0);
    await expect(page).toHaveURL(/\?q=school$/);
    const address = (await links.first().getAttribute('href')) ?? '';
    expect(address.startsWith(site.base)).toBe(true);
    await links.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).pathname.startsWith(site.base)).toBe(true);
  });
}

test('every version is among the results', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=school'));
  await expect(page.getByRole('status')).toHaveText(/found/);
  const more = page.getByRole('button', { name: 'Show more' });
  const results = page.locator('.results li');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(before);
  }
  for (const version of [...OWN.bands, 'easy-read', 'plan']) {
    await expect(page.locator(`.results a[href^="/${version}/"]`).first()).toBeVisible();
  }
});

test('no result says so and offers the topics', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=xylophonezzz'));
  await expect(page.getByRole('status')).toContainText('Nothing found for “xylophonezzz”');
  await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible();
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at(OWN, '/search/'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('a broken search says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at(OWN, '/search/?q=school'));
  await expect(page.getByRole('status')).toContainText('did not load');
});
