/** Nothing leaves the site, and the browser has nothing to say: whatever a reader does; every-page.spec.ts looks at the pages themselves. */
import { expect, test, type Page } from 'playwright/test';
import { OWN } from '../sites.ts';
import { listen } from './heard.ts';
import { at } from './sites.ts';

/** Everything that a reader can set going; a new feature is one more line. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'searches and asks for more': async (page) => {
    await page.goto(at(OWN, '/search/'));
    await page.getByRole('searchbox').fill('school');
    await expect(page.getByRole('status')).toHaveText(/results for/);
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
