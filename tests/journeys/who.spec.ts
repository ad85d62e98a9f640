import { expect, test } from 'playwright/test';
import { OWN } from '../support/sites.ts';
import { at } from '../support/served.ts';

test.use({ javaScriptEnabled: false });

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
