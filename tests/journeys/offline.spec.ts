/** The zip for schools without internet, unpacked into a folder and opened as a double click opens it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test as base } from 'playwright/test';
import { SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { OWN, SITES, type TestSite } from '../support/sites.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Unpacks a site's zip and gives the folder; each worker has its own. */
function unpack(site: TestSite, worker: number): string {
  const folder = path.join(ROOT, '.build', `offline-${worker}`, path.basename(site.folder));
  rmSync(folder, { recursive: true, force: true });
  const zip = unzipSync(readFileSync(path.join(ROOT, site.folder, 'share/our-plan-offline.zip')));
  for (const [name, bytes] of Object.entries(zip)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

interface Folders {
  /** The unpacked folder of a site. */
  readonly folderOf: (site: TestSite) => string;
}

const test = base.extend<object, Folders>({
  folderOf: [
    async ({}, use, { workerIndex }) => {
      const folders = new Map(SITES.map((site) => [site, unpack(site, workerIndex)]));
      await use((site) => folders.get(site) ?? '');
    },
    { scope: 'worker' },
  ],
});

const at = (folder: string, file: string): string => pathToFileURL(path.join(folder, file)).href;

for (const site of SITES) {
  test(`${site.name}: from index.html to a page and on to the next`, async ({ page, folderOf }) => {
    const folder = folderOf(site);
    const [band = ''] = site.bands;
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('console', (message) => failed.push(message.text()));
    await page.goto(at(folder, 'index.html'));
    await page.locator(`main a[href$="${band}/index.html"]`).click();
    await page.locator(`main a[href$="${site.told}/index.html"]`).click();
    await expect(page).toHaveURL(at(folder, `${band}/${site.told}/index.html`));
    await expect(page.locator('#promises li').first()).toBeVisible();
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(0);
    for (const image of await page.locator('main img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
        .toBeGreaterThan(0);
    }
    await page.locator('.ends a[rel=next], .ends a').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(failed).toEqual([]);
  });

  test(`${site.name}: every link of every page leads to a file of the folder`, ({ folderOf }) => {
    const folder = folderOf(site);
    const zip = unzipSync(readFileSync(path.join(ROOT, site.folder, 'share/our-plan-offline.zip')));
    const pages = Object.keys(zip).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    const broken = pages.flatMap((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const links = [...html.matchAll(/ (?:href|src)="([^"#?]+)/g)].map(([, link = '']) => link);
      return [...new Set(links)]
        .map((link) => new URL(link, at(folder, file)))
        .filter(({ protocol }) => protocol === 'file:')
        .filter((link) => !existsSync(fileURLToPath(link)))
        .map((link) => `${file}: ${link.href}`);
    });
    expect(broken).toEqual([]);
  });
}

test('a word opens its meaning in place', async ({ page, folderOf }) => {
  await page.goto(at(folderOf(OWN), `7-11/${OWN.told}/index.html`));
  const link = page.locator('a.word').first();
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('.meaning .says')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('the settings open in a panel', async ({ page, folderOf }) => {
  await page.goto(at(folderOf(OWN), 'index.html'));
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
});

test('what is chosen in the settings holds on the next page', async ({ page, folderOf }) => {
  await page.goto(at(folderOf(OWN), 'settings/index.html'));
  await page.getByRole('main').getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', SETTINGS_KEY);
  expect(kept).toContain('dark');
  // Now and then Chromium shows a page of a folder an older state of what others kept: it is handed over here.
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [SETTINGS_KEY, kept] as const,
  );
  await page.goto(at(folderOf(OWN), '7-11/index.html'));
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
});

test('topics and words stand in place of the search', async ({ page, folderOf }) => {
  await page.goto(at(folderOf(OWN), 'index.html'));
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Search' })
    .click();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('You need the internet to search.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All hard words' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What words mean' })).toBeVisible();
});

test('what is only on the internet is not offered, and no sentence is broken by it', async ({
  page,
  folderOf,
}) => {
  await page.goto(at(folderOf(OWN), 'print/index.html'));
  await expect(page.getByText('no internet where you need')).toBeHidden();
  await page.goto(at(folderOf(OWN), 'for-schools/index.html'));
  const says = page.getByText('You can download it as one file');
  await expect(says).toContainText('You can download it as one file from Share the plan.');
  await expect(says.getByRole('link')).toHaveCount(0);
});

test('the prints are there, and chosen papers can be printed', async ({ page, folderOf }) => {
  const folder = folderOf(OWN);
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  await page.goto(at(folder, 'print/index.html'));
  const prints = await page
    .locator('a[href$=".pdf"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(prints.length).toBeGreaterThan(40);
  for (const print of prints) {
    expect(readFileSync(fileURLToPath(print)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const form = page.locator('plan-print form');
  await form.getByRole('checkbox', { name: 'Good records' }).check();
  await form.getByRole('radio', { name: 'black' }).check();
  await form.getByRole('button').click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
});
