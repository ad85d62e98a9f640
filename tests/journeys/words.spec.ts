/** A reader meets a hard word: its meaning opens in place, or on the page of all words. */
import { expect, test, type Locator, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { SECOND } from '../support/sites.ts';
import { at } from '../support/served.ts';

const READING = at(SECOND, '/7-11/safer-journeys/');
const MEANING = 'Somebody who checks whether a service does its job well.';
const OTHER = 'A roof and walls at a bus stop that keep rain and wind off.';

const linkOf = (page: Page, term: string): Locator => page.locator(`a.word[href$="#${term}"]`);
/** What is open for a term; its heading is the word as it was written on the page. */
const dialogOf = (page: Page, term: string): Locator =>
  page.getByRole('dialog', { name: new RegExp(`^${term}s?$`, 'i') });

/** Moves on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('No number of Tab keys leads there.');
}

test('by mouse, the meaning for these readers opens in place; Escape closes it and leads back', async ({
  page,
}) => {
  await page.goto(READING);
  const link = linkOf(page, 'reviewer');
  await link.click();
  const dialog = dialogOf(page, 'reviewer');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(MEANING);
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL(READING);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('by keyboard, Enter opens it, and the close button closes it and leads back', async ({
  page,
}) => {
  await page.goto(READING);
  const link = linkOf(page, 'reviewer');
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page, 'reviewer');
  await expect(dialog).toBeFocused();
  await expect(dialog).toContainText(MEANING);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('the close button closes it by mouse, too', async ({ page }) => {
  await page.goto(READING);
  const link = linkOf(page, 'reviewer');
  await link.click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(dialogOf(page, 'reviewer')).toBeHidden();
  await expect(link).toBeFocused();
});

for (const [width, height] of [
  [320, 568],
  [1280, 800],
] as const) {
  test(`at ${width} pixels it opens beside its word, not over it, headed by the word as it is written`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(READING);
    for (const link of await page.locator('a.word').all()) {
      await link.scrollIntoViewIfNeeded();
      await link.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('.term')).toHaveText((await link.textContent()) ?? '');
      const [word, box] = [await link.boundingBox(), await dialog.boundingBox()];
      if (!word || !box) throw new Error('There is nothing to be seen.');
      expect(box.y >= word.y + word.height || box.y + box.height <= word.y).toBe(true);
      await expect(dialog).toBeInViewport({ ratio: 1 });
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('where the browser has no popovers, no empty box is shown', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const box of document.querySelectorAll('[popover]')) box.removeAttribute('popover');
    });
  });
  await page.goto(READING);
  await expect(page.locator('#word')).toBeHidden();
});

test('each word opens its own meaning, with its picture where it has one', async ({ page }) => {
  await page.goto(READING);
  await linkOf(page, 'shelter').click();
  const shelter = dialogOf(page, 'shelter');
  await expect(shelter).toContainText(OTHER);
  await expect(shelter.locator('img')).toHaveAttribute('src', /\/pictures\/bus\.svg$/);
  await page.keyboard.press('Escape');
  await linkOf(page, 'reviewer').click();
  const reviewer = dialogOf(page, 'reviewer');
  await expect(reviewer).toContainText(MEANING);
  await expect(reviewer.locator('img')).toHaveCount(0);
  await expect(shelter).toHaveCount(0);
});

test('other readers get the meaning in their words', async ({ page }) => {
  for (const [address, term, meaning] of [
    ['/14-19/safer-journeys/', 'shelter', 'A roof and walls at a bus stop.'],
    ['/plan/safer-journeys/', 'shelter', 'A roof and walls at a bus stop.'],
  ] as const) {
    await page.goto(at(SECOND, address));
    await linkOf(page, term).click();
    await expect(dialogOf(page, term).getByText(meaning, { exact: true })).toBeVisible();
  }
});

test('the way to all words leads to the entry of the word', async ({ page }) => {
  await page.goto(READING);
  await linkOf(page, 'shelter').click();
  await dialogOf(page, 'shelter').getByRole('link').click();
  await expect(page).toHaveURL(at(SECOND, '/words/#shelter'));
  await expect(page.locator('#shelter')).toBeInViewport();
});

test('a new tab shows the entry, and nothing opens in place', async ({ page, context }) => {
  await page.goto(READING);
  const opened = context.waitForEvent('page');
  await linkOf(page, 'shelter').click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(at(SECOND, '/words/#shelter'));
  await expect(dialogOf(page, 'shelter')).toHaveCount(0);
});

test('a meaning that does not load is said to be missing, and its entry is one link away', async ({
  page,
}) => {
  await page.route('**/words/*.json', (route) => route.abort());
  await page.goto(READING);
  await linkOf(page, 'shelter').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The meaning did not load.');
  await dialog.getByRole('link').click();
  await expect(page).toHaveURL(at(SECOND, '/words/#shelter'));
});

test('with the network gone that is said in place, the page stays, and later it works', async ({
  page,
  context,
}) => {
  await page.goto(READING);
  await context.setOffline(true);
  await linkOf(page, 'shelter').click();
  await expect(page.getByRole('dialog')).toContainText('The meaning did not load.');
  await page.keyboard.press('Escape');
  await expect(linkOf(page, 'shelter')).toBeFocused();
  await expect(page).toHaveURL(READING);
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page, 'shelter')).toContainText(OTHER);
});

test('no meaning is loaded before a word is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(READING);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the word leads to its entry among all words', async ({ page }) => {
    await page.goto(READING);
    await expect(page.locator('[popover]').first()).toBeHidden();
    await linkOf(page, 'shelter').click();
    await expect(page).toHaveURL(at(SECOND, '/words/#shelter'));
    await expect(page.locator('#shelter')).toBeInViewport();
    await expect(page.locator('#shelter').getByText(OTHER)).toBeVisible();
  });

  test('all words can be read in the words of each version', async ({ page }) => {
    await page.goto(at(SECOND, '/words/'));
    const entry = page.locator('#reviewer');
    await expect(entry.getByText(MEANING)).toBeVisible();
    await expect(entry.locator('[data-for]').filter({ visible: true })).toHaveCount(1);
    await page.getByRole('radio', { name: 'Easy Read' }).check();
    await expect(entry.getByText('A person who checks if a service is good.')).toBeVisible();
    await expect(entry.getByText(MEANING)).toBeHidden();
    await page.getByRole('radio', { name: 'Easy Read' }).press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'The full plan' })).toBeChecked();
    await expect(entry.locator('[data-for]').filter({ visible: true })).toHaveText(
      'Somebody from outside who checks how well a service does its job.',
    );
    await expect(page.locator('#shelter img')).toBeHidden();
  });

  test('a letter and a topic lead to their words', async ({ page }) => {
    await page.goto(at(SECOND, '/words/'));
    await page.getByRole('link', { name: 'S', exact: true }).click();
    await expect(page.locator('#shelter')).toBeInViewport();
    const topic = page.locator('details').filter({ hasText: 'reviewer' });
    await topic.locator('summary').click();
    await topic.getByRole('link', { name: 'reviewer' }).click();
    await expect(page).toHaveURL(at(SECOND, '/words/#reviewer'));
  });
});
