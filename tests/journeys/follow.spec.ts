import { expect, test } from 'playwright/test';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

for (const site of SITES) {
  test(`${site.name}: a reader chooses whose words to follow, and sees only those addresses`, async ({
    page,
  }) => {
    await page.goto(at(site, '/updates/follow/'));
    const cards = page.locator('[data-for]:visible');
    await expect(cards).toHaveCount(1);
    await expect(cards).toContainText('Ages 7 to 11');
    await page.getByRole('radio', { name: 'Ages 14 to 19' }).check();
    await expect(cards).toHaveCount(1);
    await expect(cards.getByRole('link').first()).toHaveAttribute(
      'href',
      `${site.base}14-19/feed.xml`,
    );
  });
}

test('a button copies the address at which this is read, while the site has none of its own', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(OWN, '/updates/follow/'));
  await page.getByRole('button', { name: 'Copy the address of the news: Ages 7 to 11' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(OWN, '/7-11/feed.xml'));
  await expect(page.getByText('This site does not have its own web address yet.')).toBeVisible();
});

test('where the site has an address it stands there in full, and is what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(SECOND, '/updates/follow/'));
  const address = 'https://cynllun.example/plan-ni/7-11/calendar.ics';
  await expect(page.getByRole('link', { name: address })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the address of the dates: Ages 7 to 11' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page.getByRole('link', { name: 'Open in your calendar app' })).toHaveAttribute(
    'href',
    'webcal://cynllun.example/plan-ni/7-11/calendar.ics',
  );
  await expect(page.getByText('no address of its own yet')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice works, the addresses are links, and no button is there that does nothing', async ({
    page,
  }) => {
    await page.goto(at(OWN, '/updates/follow/'));
    await page.getByRole('radio', { name: 'Easy Read' }).check();
    await expect(page.locator('[data-for]:visible')).toContainText('Easy Read');
    await expect(page.getByRole('link', { name: 'The news as a feed (RSS)' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
