/** A reader makes the site comfortable, and it stays so. */
import { expect, test, type Page } from 'playwright/test';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { SETTING_IDS, SETTINGS, SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { at } from '../support/served.ts';

const READING = at(OWN, `/7-11/${OWN.told}/`);
const html = (page: Page) => page.locator('html');
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);

/** Opens the panel. */
async function openPanel(page: Page) {
  await page.getByRole('link', { name: 'Settings' }).click();
  const panel = panelOf(page);
  await expect(panel).toBeVisible();
  return panel;
}

/** The size in which running text is shown, in pixels. */
const textSize = (page: Page) =>
  page
    .locator('#what p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

for (const site of SITES) {
  test(`on ${site.name} a choice in the panel shows at once, is said, and is there on the next page`, async ({
    page,
  }) => {
    await page.goto(at(site, `/14-19/${site.told}/`));
    const before = await textSize(page);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: 'Largest' }).check();
    await expect(panel.getByRole('status')).toHaveText('Text size: Largest.');
    expect(await textSize(page)).toBeCloseTo(before * 1.6, 0);
    await panel.getByRole('button', { name: 'Close' }).click();
    await page.goto(at(site, '/who/'));
    await expect(html(page)).toHaveAttribute('data-size', 'largest');
    await page.goto(at(site, '/settings/'));
    await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  });
}

test('the panel is reached, used and left by keyboard alone', async ({ page }) => {
  await page.goto(READING);
  const link = page.getByRole('link', { name: 'Settings' });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(panel.getByRole('group', { name: 'Text size' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('radio', { name: 'Normal' }).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(html(page)).toHaveAttribute('data-size', 'large');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
});

test('every value of every setting can be chosen, and one button puts all back', async ({
  page,
}) => {
  await page.goto(at(OWN, '/settings/'));
  for (const id of SETTING_IDS) {
    for (const value of [...SETTINGS[id]].reverse()) {
      await page.locator(`.settings-form [name=${id}][value=${value}]`).check();
      if (value === SETTINGS[id][0]) await expect(html(page)).not.toHaveAttribute(`data-${id}`);
      else await expect(html(page)).toHaveAttribute(`data-${id}`, value);
    }
    await page.locator(`.settings-form [name=${id}][value=${SETTINGS[id][1]}]`).check();
  }
  expect(Object.keys(JSON.parse((await kept(page)) ?? '{}') as object)).toEqual(SETTING_IDS);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Your settings are back to normal. Nothing is saved.',
  );
  expect(await kept(page)).toBeNull();
  for (const id of SETTING_IDS) {
    await expect(html(page)).not.toHaveAttribute(`data-${id}`);
    await expect(page.locator(`.settings-form [name=${id}]`).first()).toBeChecked();
  }
});

test('choices are on the page before it is painted', async ({ page }) => {
  await page.goto(READING);
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"colours":"dark"}');
  }, SETTINGS_KEY);
  // Without the site's own files only what stands in the page can have put it there.
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-colours', 'dark');
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(dark).toBe('rgb(19, 19, 22)');
});

/** How a page looks, whose words it is in, and what is ticked in its settings. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, fontFamily, fontSize, letterSpacing, lineHeight } = getComputedStyle(
      document.body,
    );
    const { version, script } = document.documentElement.dataset;
    const ticked = [...document.querySelectorAll<HTMLInputElement>('.setting :checked')].map(
      ({ name, value }) => `${name} ${value}`,
    );
    return {
      backgroundColor,
      fontFamily,
      fontSize,
      letterSpacing,
      lineHeight,
      version,
      script,
      ticked,
    };
  });

for (const [what, broken] of [
  ['broken JSON', '{"size":'],
  ['no record', 'null'],
  ['a list', '["large"]'],
  ['unknown values and names', '{"size":"huge","colours":7,"version":"5-7","script":"x"}'],
] as const) {
  test(`${what} in the storage changes nothing`, async ({ page }) => {
    await page.goto(READING);
    const before = await looks(page);
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
      },
      [SETTINGS_KEY, broken] as const,
    );
    await page.reload();
    expect(await looks(page)).toEqual(before);
  });
}

test('where the browser keeps nothing, a choice lasts for the page, and that is said', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto(READING);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Cream' }).check();
  await expect(html(page)).toHaveAttribute('data-colours', 'cream');
  await expect(panel.getByRole('status')).toHaveText(
    'Colours: Cream. This browser could not save your choice. It will last until you leave this page.',
  );
  expect(errors).toEqual([]);
});

test('with the network gone, the panel works all the same', async ({ page, context }) => {
  await page.goto(READING);
  await context.setOffline(true);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await expect(html(page)).toHaveAttribute('data-colours', 'dark');
});

test('a choice in one tab shows in another', async ({ page, context }) => {
  await page.goto(READING);
  const other = await context.newPage();
  await other.goto(at(OWN, '/settings/'));
  await other.getByRole('radio', { name: 'Dark' }).check();
  await expect(html(page)).toHaveAttribute('data-colours', 'dark');
});

test('words only hides pictures from everyone; pictures first puts them above the words', async ({
  page,
}) => {
  for (const address of [`/7-11/${OWN.told}/`, '/7-11/', '/', `/easy-read/${OWN.told}/`]) {
    await page.goto(at(OWN, address));
    const pictures = page.locator('main img');
    const count = await pictures.count();
    expect(count, address).toBeGreaterThan(2);
    await page.evaluate((key) => {
      localStorage.setItem(key, '{"pictures":"none"}');
    }, SETTINGS_KEY);
    await page.reload();
    expect(await pictures.count(), address).toBe(count);
    for (const picture of await pictures.all()) await expect(picture, address).toBeHidden();
    await page.evaluate((key) => {
      localStorage.removeItem(key);
    }, SETTINGS_KEY);
  }
  await page.goto(READING);
  const card = page.locator('#promises li').first();
  const above = async () => {
    const picture = await card.locator('img').boundingBox();
    const words = await card.locator('.promise p').boundingBox();
    return (picture?.y ?? 0) + (picture?.height ?? 0) <= (words?.y ?? 0);
  };
  expect(await above()).toBe(false);
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: 'Pictures first' }).check();
  expect(await above()).toBe(true);
});

test('the pictures of an Easy Read and the setting are one', async ({ page }) => {
  await page.goto(at(OWN, `/easy-read/${OWN.told}/`));
  await page.getByRole('radio', { name: 'Words only' }).check();
  await expect(page.locator('.idea img').first()).toBeHidden();
  const panel = await openPanel(page);
  await expect(panel.getByRole('radio', { name: 'Words only' })).toBeChecked();
  await panel.getByRole('radio', { name: 'With pictures' }).check();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.idea img').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'With pictures' })).toBeChecked();
});

test('the device’s wishes are followed, and the reader’s own win', async ({ page }) => {
  const look = () =>
    page.evaluate(() => ({
      surface: getComputedStyle(document.body).backgroundColor,
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    }));
  await page.goto(READING);
  expect(await look()).toEqual({ surface: 'rgb(255, 253, 248)', scroll: 'smooth' });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await look()).toEqual({ surface: 'rgb(19, 19, 22)', scroll: 'auto' });
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect((await look()).surface).toBe('rgb(0, 0, 0)');
  const set = (name: string, value: string) =>
    page.evaluate(
      ([key = '', to = '']) => {
        document.documentElement.dataset[key] = to;
      },
      [name, value],
    );
  await set('colours', 'cream');
  expect((await look()).surface).toBe('rgb(251, 240, 213)');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  await set('colours', 'contrast');
  expect((await look()).surface).toBe('rgb(255, 255, 255)');
  await set('motion', 'less');
  expect((await look()).scroll).toBe('auto');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that says what can be done', async ({ page }) => {
    await page.goto(at(SECOND, '/7-11/'));
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page).toHaveURL(at(SECOND, '/settings/'));
    await expect(page.getByText('need JavaScript')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Settings on your own device' })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});
