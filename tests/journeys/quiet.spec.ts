/** Nothing leaves the site, and the browser has nothing to say: whatever a reader does; every-page.spec.ts looks at the pages themselves. */
import { expect, test, type Page } from 'playwright/test';
import { OWN } from '../support/sites.ts';
import { listen } from '../support/heard.ts';
import { at } from '../support/served.ts';

/** Everything that a reader can set going; a new feature is one more line. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'searches and asks for more': async (page) => {
    await page.goto(at(OWN, '/search/'));
    await page.getByRole('searchbox').fill('school');
    await expect(page.getByRole('status')).toContainText('“school”.');
    await page.getByRole('button', { name: 'Show more' }).click();
  },
  'opens a word': async (page) => {
    await page.goto(at(OWN, `/11-14/${OWN.told}/`));
    await page.locator('a.word').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'chooses papers to print': async (page) => {
    await page.goto(at(OWN, '/print/'));
    await page.locator('input[name=paper]').first().check();
    await page.locator('input[name=ink][value=black]').check();
    await expect(page.locator('plan-print [role=status]')).not.toBeEmpty();
  },
  'chooses whose words to read': async (page) => {
    await page.goto(at(OWN, '/words/'));
    await page.getByRole('radio').last().check();
  },
  'asks for a word that is spelt another way': async (page) => {
    await page.goto(at(OWN, '/search/?q=polise'));
    await page.getByRole('button', { name: 'police' }).click();
    await expect(page.getByRole('status')).toContainText('“police”');
  },
  'opens the settings, changes them and puts everything back': async (page) => {
    await page.goto(at(OWN, `/7-11/${OWN.told}/`));
    await page.getByRole('link', { name: 'Settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Settings' });
    for (const name of ['Largest', 'Andika', 'Cream', 'Pictures first']) {
      await panel.getByRole('radio', { name }).check();
    }
    await page.waitForLoadState('networkidle');
    await panel.getByRole('button', { name: 'Reset' }).click();
    await expect(panel.getByRole('status')).toContainText('Nothing is saved');
  },
  'listens where there is no voice': async (page) => {
    await page.goto(at(OWN, `/7-11/${OWN.told}/`));
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(page.locator('plan-listen').getByRole('status')).not.toBeEmpty();
  },
  'copies an address': async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(OWN, '/updates/follow/'));
    await page.getByRole('radio', { name: 'Easy Read' }).check();
    await page.getByRole('button', { name: /^Copy the address of the news/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  },
  'copies a text to share, where the device has no share sheet': async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(OWN, `/share/${OWN.told}/`));
    await page.locator('summary').last().click();
    await page.getByRole('button', { name: /^Copy/ }).last().click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  },
  'opens the tables of the pictures': async (page) => {
    await page.goto(at(OWN, '/updates/'));
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expect(page.locator('main table').last()).toBeVisible();
  },
  'looks at a card and goes on from it': async (page) => {
    await page.goto(at(OWN, `/embed/7-11/${OWN.told}/`));
    await page.getByRole('link').click();
    await expect(page).toHaveURL(at(OWN, `/7-11/${OWN.told}/`));
  },
  'turns the pictures off': async (page) => {
    await page.goto(at(OWN, `/easy-read/${OWN.told}/`));
    await page.getByRole('radio').last().check();
  },
};

for (const [use, act] of Object.entries(USES)) {
  test(`a reader ${use}, and nobody else hears of it`, async ({ page }) => {
    const heard = listen(page, new URL(at(OWN, '/')).origin);
    await act(page);
    await page.waitForLoadState('networkidle');
    expect(heard).toEqual([]);
  });
}
