/** Without JavaScript a reader still gets everywhere; what single features do then stands beside their other tests. */
import { expect, test } from 'playwright/test';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

test.use({ javaScriptEnabled: false });

test('from page to page of an age, to its end and back', async ({ page }) => {
  await page.goto(at(OWN, '/7-11/'));
  await page.locator('main a[href$="/7-11/sharing-the-findings/"]').click();
  const ends = page.locator('.ends');
  await ends.locator('a[href="/7-11/keeping-safe/"]').click();
  await expect(page).toHaveURL(at(OWN, '/7-11/keeping-safe/'));
  await expect(page.locator('#promises li').first()).toBeVisible();
  await ends.locator('a[href="/7-11/sharing-the-findings/"]').click();
  await expect(page).toHaveURL(at(OWN, '/7-11/sharing-the-findings/'));
});

for (const site of SITES) {
  test(`${site.name}: from the news to one update, and on to its action in the plan`, async ({
    page,
  }) => {
    await page.goto(at(site, '/updates/'));
    const entry = page.locator('main h3 a').first();
    const title = (await entry.textContent()) ?? '';
    await entry.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.locator('main a[href*="#action-"]').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a share page gives its link, its code and its texts to read and copy by hand', async ({
  page,
}) => {
  await page.goto(at(SECOND, '/share/'));
  await page.locator('main a[href$="/share/safer-journeys/"]').first().click();
  const kit = page.locator('details[data-version="7-11"]');
  await expect(
    kit.getByText('https://cynllun.example/plan-ni/7-11/safer-journeys/').first(),
  ).toBeVisible();
  await expect(kit.locator('img[src$="-qr.svg"]')).toBeVisible();
  await expect(kit.getByText('<iframe')).toBeVisible();
});

test('the site for places without internet is one link away from the share page', async ({
  page,
}) => {
  await page.goto(at(SECOND, '/print/'));
  await page.getByRole('link', { name: /memory stick/ }).click();
  await expect(page.locator('#offline')).toBeInViewport();
  const download = page.getByRole('link', { name: /ZIP/ });
  const to = (await download.getAttribute('href')) ?? '';
  expect(to).toBe(`${SECOND.base}share/our-plan-offline.zip`);
  const zip = await page.request.get(new URL(to, page.url()).href);
  expect((await zip.body()).subarray(0, 2).toString()).toBe('PK');
});

test('who does what can be read in each version’s names and links, without JavaScript', async ({
  page,
}) => {
  await page.goto(at(OWN, '/who/'));
  const body = page.locator('#pupil-planning-team');
  await expect(body.getByText('Pupil Planning Team', { exact: true })).toBeVisible();
  await expect(body.locator('a[href$="#row-4"]')).toBeVisible();
  await page.getByRole('radio', { name: 'Ages 7 to 11' }).check();
  await expect(body.getByRole('heading', { level: 3 })).toHaveText(
    /^\s*The team that plans for pupils\s*$/,
    {
      useInnerText: true,
    },
  );
  await expect(body.locator('a[href="/7-11/staying-in-school/"]').first()).toBeVisible();
  await expect(body.locator('a[href$="#row-4"]')).toBeHidden();
});
