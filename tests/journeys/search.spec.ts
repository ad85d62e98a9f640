import { expect, test, type Page } from 'playwright/test';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

const status = (page: Page) => page.getByRole('status');
const box = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const results = (page: Page) => page.locator('.results .result');
const topics = (page: Page) => page.locator('.results > .topic');

for (const site of SITES) {
  test(`search on ${site.name} finds pages below its base and says how many`, async ({ page }) => {
    await page.goto(at(site, '/search/'));
    await box(page).fill('school');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/\d+ results? for “school”\./);
    await expect(page).toHaveURL(/\?q=school$/);
    for (const link of await page.locator('.results a').all()) {
      const address = (await link.getAttribute('href')) ?? '';
      expect(address.startsWith(site.base)).toBe(true);
      expect(address.startsWith(`${site.base}${site.base.slice(1)}`) && site.base !== '/').toBe(
        false,
      );
    }
    await results(page).first().press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).pathname.startsWith(site.base)).toBe(true);
  });
}

test('the glossary of another council is found by its children’s words and misspellings', async ({
  page,
}) => {
  for (const typed of ['bus stop with a roof', 'shealter']) {
    await page.goto(at(SECOND, `/search/?q=${encodeURIComponent(typed)}`));
    await expect(status(page)).toContainText(`“${typed}”`);
    await expect(page.locator(`.results [href="${SECOND.base}words/#shelter"]`)).toBeVisible();
  }
});

test('a piece of news is found by what it says', async ({ page }) => {
  await page.goto(at(SECOND, '/search/?q=late+bus+aboard'));
  const news = page.locator(`.results [href^="${SECOND.base}updates/late-bus-runs/"]`);
  await expect(news.first()).toBeVisible();
});

test('results come as one types, and are announced once they are there', async ({ page }) => {
  await page.goto(at(OWN, '/search/'));
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    new MutationObserver(() => {
      document.body.dataset.said = `${document.body.dataset.said ?? ''}|${region?.textContent ?? ''}`;
    }).observe(region ?? document, { childList: true, subtree: true, characterData: true });
    // As fast as nobody types: how fast the machine is does not matter.
    const input = document.querySelector('input');
    for (const letter of 'social worker') {
      if (input) input.value += letter;
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(status(page)).toContainText('results for “social worker”');
  const said = (await page.locator('body').getAttribute('data-said')) ?? '';
  expect(new Set(said.match(/results? for “[^”]*”/g))).toEqual(
    new Set(['results for “social worker”']),
  );
  await expect(results(page).first()).toBeVisible();
});

test('a topic is one result, in the reader’s version first, and then in the others', async ({
  page,
}) => {
  await page.goto(at(OWN, '/14-19/'));
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByLabel('Show results for')).toHaveValue('14-19');
  await box(page).fill('exclusion');
  await page.keyboard.press('Enter');
  const topic = topics(page).filter({ has: page.locator('a[href*="/staying-in-school/"]') });
  await expect(topic).toHaveCount(1);
  await expect(topic.locator('.result')).toHaveAttribute('href', /^\/14-19\/staying-in-school\//);
  await expect(topic.locator('.where')).toContainText('Ages 14 to 19');
  await expect(topic.locator('.others a')).toHaveText([
    /^Ages 5 to 7: /,
    /^Ages 7 to 11: /,
    /^Ages 11 to 14: /,
    /^Easy Read: /,
    /^The full plan: /,
  ]);
  await expect(page).toHaveURL(/\?q=exclusion&v=14-19$/);
  await page.getByLabel('Show results for').selectOption('5-7');
  await expect(topic.locator('.result')).toHaveAttribute('href', /^\/5-7\/staying-in-school\//);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a result shows the sentence that matches, and leads to its section', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=exclusion&v=7-11'));
  const topic = topics(page).filter({ has: page.locator('a[href*="/staying-in-school/"]') });
  await expect(topic.locator('mark').first()).toHaveText(/exclu/i);
  const sentence = (await topic.locator('.sentence').textContent()) ?? '';
  const address = (await topic.locator('.result').getAttribute('href')) ?? '';
  expect(address).toMatch(/#(what|why|promises|check|you)$/);
  await page.goto(at(OWN, address));
  await expect(page.locator('main')).toContainText(sentence.replaceAll('…', '').trim());
  await expect(page.locator(new URL(page.url()).hash)).toBeVisible();
});

test('words and bodies are found as themselves, with what they are', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=CAMHS&v=5-7'));
  const word = page.locator(
    '.results a[href="/words/#child-and-adolescent-mental-health-services"]',
  );
  await expect(word).toBeVisible();
  await word.click();
  await expect(page.locator(':target')).toBeVisible();
  await page.goto(at(OWN, '/search/?q=Fostering%20Team'));
  await expect(page.locator('.results a[href="/who/#fostering-team"]')).toBeVisible();
});

test('children’s words are searched as what they stand for, and that is said', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=kicked+out+of+school'));
  await expect(status(page)).toContainText('Showing results for “exclusion” too.');
});

test('a word close to a known one asks what was meant, and the answer searches for it', async ({
  page,
}) => {
  await page.goto(at(OWN, '/search/?q=polise'));
  await expect(status(page)).toContainText('Did you mean police?');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'police' }).click();
  await expect(status(page)).toHaveText(/\d+ results for “police”\./);
  await expect(box(page)).toHaveValue('police');
  await expect(box(page)).toBeFocused();
});

test('no result says so, and topics, words and someone to talk to are at hand', async ({
  page,
}) => {
  await page.goto(at(OWN, '/search/?q=xylophonezzz'));
  await expect(status(page)).toContainText('Nothing found for “xylophonezzz”');
  await expect(results(page)).toHaveCount(0);
  const onward = page.getByRole('region', { name: 'Or try one of these' });
  expect(await onward.getByRole('link').count()).toBeGreaterThan(10);
  await expect(onward.getByRole('link', { name: 'Someone to talk to' })).toBeVisible();
});

test('who is hurt or afraid is told whom to call, and sees the results, too', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=my+dad+hits+me'));
  const comfort = page.locator('plan-search').getByRole('link', { name: '0800 1111' });
  await expect(comfort).toHaveAttribute('href', 'tel:08001111');
  await expect(results(page).first()).toBeVisible();
  await box(page).fill('college');
  await page.keyboard.press('Enter');
  await expect(comfort).toBeHidden();
});

test('arrow keys go from the box through the results and back, Escape returns and clears', async ({
  page,
}) => {
  await page.goto(at(OWN, '/search/?q=school'));
  await expect(status(page)).toContainText('“school”');
  await box(page).press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('school');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('“Show more” leads on to the first new result', async ({ page }) => {
  await page.goto(at(OWN, '/search/?q=school'));
  await expect(status(page)).toContainText('“school”');
  const before = await results(page).count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page).nth(before)).toBeFocused();
});

test('Back from a result returns to the query and its results', async ({ page }) => {
  await page.goto(at(OWN, '/search/'));
  await box(page).fill('exams');
  await expect(results(page).first()).toBeVisible();
  await expect(status(page)).toContainText('“exams”');
  await results(page).first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('exams');
  await expect(results(page).first()).toBeVisible();
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const loaded = () => asked.filter((path) => /\/pagefind\/|\/search\/.*\.json/.test(path));
  for (const address of ['/search/', `/7-11/${OWN.told}/`]) {
    await page.goto(at(OWN, address));
    await page.waitForLoadState('networkidle');
    expect(loaded()).toEqual([]);
  }
  await page.goto(at(OWN, '/search/'));
  await box(page).focus();
  await expect.poll(loaded).not.toEqual([]);
});

for (const missing of ['**/pagefind/**', '**/search/words.json']) {
  test(`where ${missing} cannot be loaded, that is said`, async ({ page }) => {
    await page.route(missing, (route) => route.abort());
    await page.goto(at(OWN, '/search/?q=college'));
    await expect(status(page)).toContainText(/did not load/);
    await expect(page.getByRole('link', { name: 'Keeping children safe' })).toBeVisible();
  });
}

test('with the network gone it says so, and works again when it is back', async ({
  page,
  context,
}) => {
  await page.goto(at(OWN, '/search/?q=exams'));
  await expect(status(page)).toContainText('“exams”');
  await context.setOffline(true);
  await box(page).fill('young people who offend');
  await expect(status(page)).toContainText('did not load');
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/\d+ results for “young people who offend”/);
});

test('without JavaScript there are topics and words instead', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(OWN, '/search/'));
  await expect(page.getByText(/^Search needs JavaScript/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Keeping children safe' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All hard words' })).toBeVisible();
  await context.close();
});
