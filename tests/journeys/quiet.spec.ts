/** Nothing leaves the site, and the browser has nothing to say: on every page, and whatever a reader does there. */
import { expect, test, type Page } from 'playwright/test';
import { OWN, SITES } from '../sites.ts';
import { addressesOf, at } from './sites.ts';

/** What a page asks of others, and every message on the console; a broken policy is such a message. */
function listen(page: Page, own: string): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'blob:') heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  return heard;
}

for (const site of SITES) {
  for (const address of addressesOf(site)) {
    test(`${site.name} ${address} asks nothing of others and says nothing`, async ({ page }) => {
      const heard = listen(page, new URL(at(site, '/')).origin);
      await page.goto(at(site, address));
      // What waits for the reader to come near is asked for, too.
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
        window.scrollTo(0, document.body.scrollHeight);
      });
      await page.waitForLoadState('networkidle');
      expect(heard).toEqual([]);
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
    });
  }
}

/** Everything that a reader can set going; a new feature is one more line. */
const USES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'searches and asks for more': async (page) => {
    await page.goto(at(OWN, '/search/'));
    await page.getByRole('searchbox').fill('school');
    await expect(page.getByRole('status')).toHaveText(/found/);
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
