import { expect, test } from 'playwright/test';
import { BEFORE, SERVED, OWN, SECOND } from '../support/sites.ts';
import { at } from '../support/served.ts';

test('where nothing is reported on a recommendation, its page says so kindly', async ({ page }) => {
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  await expect(page.getByText('We have not been told yet what has happened.')).toBeVisible();
  await expect(page.locator('#promises').getByText('We have not been told yet')).toBeVisible();
});

test('every status is told in words', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  const standing = page.locator('section', { has: page.locator('#stones') });
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
    await expect(standing.locator('li, td').getByText(words).first()).toBeVisible();
  }
});

for (const site of SERVED) {
  test(`on a phone the first screen of ${site.name} answers what happened, what is next, what is late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await page.goto(at(site, '/updates/'));
    const answers = page.locator('.glance a');
    await expect(answers).toHaveCount(3);
    for (const answer of await answers.all()) {
      await expect(answer).toBeInViewport({ ratio: 1 });
      expect((await answer.locator('strong').textContent())?.length).toBeGreaterThan(5);
    }
    for (const [index, anchor] of ['news', 'next', 'late'].entries()) {
      await answers.nth(index).click();
      await expect(page).toHaveURL(new RegExp(`#${anchor}$`));
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
  });
}

test('one form of the timeline is shown: months downwards on a phone, across on a wide screen', async ({
  page,
}) => {
  await page.goto(at(SECOND, '/updates/'));
  const timeline = page.getByRole('img', { name: /^Timeline: 15 actions with a date/ });
  for (const [width, tall] of [
    [320, true],
    [1280, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(timeline).toHaveCount(1);
    const box = await timeline.boundingBox();
    expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(tall);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
});

test('the table of the timeline is one step away, and open on paper', async ({ page }) => {
  await page.goto(at(SECOND, '/updates/'));
  const row = page.getByRole('row', { name: /^2B\.1/ });
  await expect(row).toBeHidden();
  await page.getByText('The same as a table').click();
  await expect(row).toContainText('We have not been told yet');
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tr', { hasText: 'Find a room in Cwm Dŵr' })).toBeVisible();
});

test('before the first update the site says kindly that nothing is known', async ({ page }) => {
  await page.goto(at(BEFORE, '/updates/'));
  await expect(
    page.getByText('We have not been told yet how these promises are going.'),
  ).toBeVisible();
  await expect(page.getByText('Nothing is late.').last()).toBeVisible();
  for (const version of [...BEFORE.bands, 'easy-read', 'plan']) {
    await page.goto(at(BEFORE, `/${version}/`));
    await expect(
      page.locator('section', { has: page.locator('#progress') }).locator('p strong'),
    ).toHaveText(/^(We have not been told|No .+ (is done yet|has been reported))/);
  }
});
