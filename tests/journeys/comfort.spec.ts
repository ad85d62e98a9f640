/** What a reader's device asks for holds on the main journeys: 400 % zoom, wider spacing, less movement, colours of its own. */
import { expect, test, type Page } from 'playwright/test';
import { LAYOUTS } from '../support/axe.ts';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';
import { spaceOut, wider } from '../support/shape.ts';

/** 1280 × 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** What is cut off on a page: boxes that hide what does not fit in them, but for words that only a screen reader says. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const hides = [overflowX, overflowY].some((value) => /hidden|clip/.test(value));
        const more = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        const spoken = element.classList.contains('visually-hidden');
        return hides && more && !spoken && clientWidth > 1 && element.checkVisibility();
      })
      .map(
        (element) => `${element.tagName}.${element.className} ${element.innerText.slice(0, 60)}`,
      ),
  );

/** Pairs of things to press or headings that lie over each other. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const things = [
      ...document.querySelectorAll<HTMLElement>('a, button, summary, select, h1, h2, h3'),
    ]
      .filter((element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .filter((element) => !element.matches('.skip, plan-leave *'))
      .map((element) => ({
        element,
        boxes: [...element.getClientRects()].filter(({ width }) => width > 2),
      }));
    const over = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return things.flatMap(({ element, boxes }, index) =>
      things
        .slice(index + 1)
        .filter((other) => !element.contains(other.element) && !other.element.contains(element))
        .filter((other) => boxes.some((box) => other.boxes.some((box2) => over(box, box2))))
        .map((other) => `${element.innerText} | ${other.element.innerText}`),
    );
  });

test('at 400 % one page of each kind is whole: nothing is cut, lies over another, or needs scrolling sideways', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(ZOOMED);
  for (const address of LAYOUTS) {
    await page.goto(at(OWN, address));
    expect(await wider(page), address).toBeLessThanOrEqual(0);
    expect(await cut(page), address).toEqual([]);
    expect(await overlapping(page), address).toEqual([]);
  }
});

test('with wider text spacing no words are cut, and nothing lies over another', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const address of LAYOUTS) {
    await page.goto(at(OWN, address));
    await spaceOut(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await cut(page), `${address} ${width}`).toEqual([]);
      expect(await overlapping(page), `${address} ${width}`).toEqual([]);
    }
  }
});

for (const site of SITES) {
  test(`${site.name}: at 400 % a reader comes from the front page to a promise, a word and the settings`, async ({
    page,
  }) => {
    const [band = ''] = site.bands;
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(site, '/'));
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.locator(`main a[href$="/${band}/"]`).click();
    await page.locator(`main a[href$="/${band}/${site.told}/"]`).click();
    // Pressed before its script is there, a word leads to the page of all words instead.
    await page.locator('a.word[aria-haspopup="dialog"]').first().click();
    await expect(page.locator('#word')).toBeInViewport();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Settings' });
    await panel.getByRole('radio', { name: 'Largest' }).check();
    await expect(panel.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    await panel.getByRole('button', { name: 'Close' }).click();
    expect(await wider(page)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Get help' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('with less movement nothing moves by itself, on any kind of page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of LAYOUTS) {
    await page.goto(at(OWN, address));
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (time: string): boolean =>
            time.split(',').some((each) => parseFloat(each) > 0.01);
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(moving, address).toEqual([]);
  }
});

test('in colours of the device the ring is the device’s own, and every sign stands out from the paper', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at(SECOND, '/updates/'));
  /** What the browser makes of a colour of the device. */
  const device = (name: string) =>
    page.evaluate((colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = colour;
      const made = getComputedStyle(probe).color;
      probe.remove();
      return made;
    }, name);
  const paper = await device('Canvas');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Tab');
  const ring = page.locator('main a:focus-visible');
  await expect(ring).toHaveCSS('outline-color', await device('Highlight'));
  await expect(ring).toHaveCSS('outline-style', 'solid');
  const signs = page.locator('main ul svg:visible');
  expect(await signs.count()).toBeGreaterThan(3);
  for (const sign of await signs.all()) {
    const painted = await sign.evaluate((svg) =>
      [svg, ...svg.querySelectorAll('*')].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return [fill, stroke];
      }),
    );
    expect(painted.some((colour) => colour !== 'none' && colour !== paper)).toBe(true);
  }
});

test('what can be pressed is at least 44 px high, but for links in running text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const address of ['/', '/7-11/', `/7-11/${OWN.told}/`, `/plan/${OWN.told}/`, '/search/']) {
    await page.goto(at(OWN, address));
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, input, summary')]
        .filter(
          (element) =>
            !element.matches('[href="#main"], .word') &&
            element.checkVisibility() &&
            !element.closest('p:not(.levels), dd'),
        )
        .map((element) => ({
          text: element.textContent.trim(),
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 2 && height < 43.5),
    );
    expect(small, address).toEqual([]);
  }
});
