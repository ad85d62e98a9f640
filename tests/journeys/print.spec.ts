import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'playwright/test';
import { SETTINGS_KEY } from '../../src/lib/site/settings.ts';
import { OWN } from '../support/sites.ts';
import { at } from '../support/served.ts';

/** What a PDF says, without spaces. */
async function textOf(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return pages.join('').replace(/\s/g, '');
}

test('three papers that are chosen are printed, and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
  await page.goto(at(OWN, '/print/'));
  const form = page.locator('plan-print form');
  await expect(form.getByRole('status')).toHaveText('Choose at least one part.');
  for (const name of ['Staying in school', 'Good records', 'Keeping children safe']) {
    await form.getByRole('checkbox', { name }).check();
  }
  await form.getByRole('radio', { name: 'black' }).check();
  await expect(form.getByRole('status')).toHaveText(
    /^\d+ ideas\. About \d+ sheets printed on one side/,
  );
  await form.getByRole('button').click();
  await expect(page.locator('body[data-printed]')).toBeAttached();

  const text = await textOf(await page.pdf({ preferCSSPageSize: true }));
  for (const said of ['Stayinginschool', 'Goodrecords', 'Keepingchildrensafe']) {
    expect(text).toContain(said);
  }
  for (const other of ['Printroom', 'Backtolearning', 'Readypapers']) {
    expect(text).not.toContain(other);
  }
  expect(await page.locator('[data-paper]:not([hidden])').count()).toBe(3);
});

test('on paper there is no furniture, and nothing is cut', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  await expect(page.locator('header')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('#promises li').first()).toBeVisible();
  await expect(page.locator('footer')).toContainText('30 June 2008');
});

test('paper takes the reader’s size and letters, and no colours', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"colours":"cream","size":"larger","typeface":"andika"}');
  }, SETTINGS_KEY);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at(OWN, `/7-11/${OWN.told}/`));
  const look = await page.evaluate(() => {
    const { backgroundColor, color, fontSize, fontFamily } = getComputedStyle(document.body);
    return { backgroundColor, color, fontSize, fontFamily };
  });
  expect(look).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    fontSize: '21.6px',
  });
  expect(look.fontFamily).toMatch(/^Andika/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready papers are all there, and no form that does nothing', async ({ page }) => {
    await page.goto(at(OWN, '/print/'));
    expect(await page.locator('a[href$="pt-colour.pdf"]').count()).toBe(22);
    await expect(page.locator('plan-print form')).toBeHidden();
  });

  test('pictures of an Easy Read can come first, large, or not at all', async ({ page }) => {
    await page.goto(at(OWN, `/easy-read/${OWN.told}/`));
    const picture = page.locator('.idea img').first();
    const before = (await picture.boundingBox())?.width ?? 0;
    await page.getByRole('radio', { name: 'Pictures first' }).check();
    expect((await picture.boundingBox())?.width ?? 0).toBeGreaterThan(before);
    await page.getByRole('radio', { name: 'Words only' }).check();
    await expect(picture).toBeHidden();
  });
});
