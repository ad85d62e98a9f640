/** A youth worker takes what the share pages give, and a second site shows cards. */
import { expect, test, type Page } from 'playwright/test';
import { violations } from '../support/axe.ts';
import { serve, serveSite, type Served } from '../support/serve.ts';
import { OWN, SECOND } from '../support/sites.ts';
import { at } from '../support/served.ts';

const KIT = at(SECOND, '/share/safer-journeys/');

test.describe('The share kit', () => {
  test('copies a text, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(KIT);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const link = page.locator('plan-copy', { hasText: 'the link' }).filter({ visible: true });
    await link.getByRole('button', { name: 'Copy the link' }).click();
    await expect(link.getByRole('status')).toHaveText('Copied');
    expect(await copied()).toBe('https://cynllun.example/plan-ni/7-11/safer-journeys/');
    await page.getByRole('button', { name: 'Copy An email' }).click();
    await expect
      .poll(copied)
      .toMatch(/^Subject: Cynllun Pŵer Plant: Safer ways to school\n\nHello,/);
  });

  test('says where copying does not work', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto(KIT);
    const link = page.locator('plan-copy', { hasText: 'the link' }).filter({ visible: true });
    await link.getByRole('button').click();
    await expect(link.getByRole('status')).toContainText('copy it yourself');
  });

  test('has no button for a share sheet where the device has none', async ({ page }) => {
    await page.goto(KIT);
    await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
  });

  test('opens the share sheet with name, summary and address of the page', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.body.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(KIT);
    await page.getByRole('button', { name: 'Share… Safer ways to school' }).click();
    const shared = await page.locator('body').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '')).toEqual({
      title: 'Safer ways to school',
      text: 'How Llanfair-y-Bont said it would make the way to school and home safer.',
      url: at(SECOND, '/7-11/safer-journeys/'),
    });
  });

  test('says when the sheet fails, and nothing when a reader closes it', async ({ page }) => {
    await page.addInitScript(() => {
      let name = 'AbortError';
      navigator.share = () => {
        const error = new DOMException('', name);
        name = 'NotAllowedError';
        return Promise.reject(error);
      };
    });
    await page.goto(KIT);
    const sheet = page.locator('plan-share').filter({ visible: true });
    await sheet.getByRole('button').click();
    await expect(sheet.getByRole('status')).toBeEmpty();
    await sheet.getByRole('button').click();
    await expect(sheet.getByRole('status')).toContainText('Copy the link instead.');
  });

  test('is led to from a page, in the words of that page', async ({ page }) => {
    await page.goto(at(SECOND, '/14-19/safer-journeys/'));
    await page.getByRole('link', { name: 'Share this' }).click();
    await expect(page).toHaveURL(`${KIT}#14-19`);
    const kit = page.locator('details[data-version="14-19"]');
    await expect(kit.getByRole('heading', { name: 'QR code' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'QR code' })).toHaveCount(1);
  });
});

/** The pages whose cards the second site shows. */
const SHOWN = [
  { site: OWN, pages: ['5-7/keeping-safe', '7-11/staying-in-school', '14-19/mental-health'] },
  { site: SECOND, pages: ['7-11/safer-journeys', '14-19/safer-journeys'] },
];

for (const { site, pages } of SHOWN) {
  test.describe(`A second site with cards of ${site.name}`, () => {
    let plan: Served;
    let host: Served;
    let body = '';

    test.beforeAll(async () => {
      plan = await serveSite(site);
      host = await serve((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="en"><title>Another site</title>${body}</html>`);
      });
    });
    test.afterAll(() => {
      plan.close();
      host.close();
    });

    const served = (address: string): string => `${plan.origin}${site.base}${address}`;
    /** What the site says of itself, with the test's server in the place of the address where it will live. */
    const here = (text: string): string => text.replaceAll(site.site, plan.origin);
    const helper = (): string => `<script src="${served('embed/fit.js')}" async></script>`;

    /** The code of a card, by what its page says of oEmbed. */
    async function discovered(address: string): Promise<string> {
      const html = await (await fetch(served(`${address}/`))).text();
      const link = /<link[^>]*application\/json\+oembed[^>]*>/.exec(html)?.[0] ?? '';
      const found = here(/href="([^"]+)"/.exec(link)?.[1] ?? '');
      const said = (await (await fetch(found)).json()) as { type: string; html: string };
      expect(said.type).toBe('rich');
      return here(said.html);
    }

    /** That every card shows its promises, has nothing to scroll, and no room to spare. */
    async function expectFitting(page: Page): Promise<void> {
      const frames = page.locator('iframe');
      await expect(frames).toHaveCount(pages.length);
      for (let at = 0; at < pages.length; at += 1) {
        const frame = frames.nth(at);
        await frame.scrollIntoViewIfNeeded();
        await expect(frame.contentFrame().getByRole('listitem')).toHaveCount(3);
        const content = await (await frame.elementHandle()).contentFrame();
        if (!content) throw new Error('The frame is empty.');
        await expect
          .poll(async () => {
            const height = await frame.evaluate((element) => element.clientHeight);
            const own = await content.evaluate(() => document.body.getBoundingClientRect().height);
            return Math.abs(height - own);
          })
          .toBeLessThan(1.01);
        const wide = await content.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
      }
    }

    test('shows them by oEmbed; with the helper they fit, also on a phone', async ({ page }) => {
      body = (await Promise.all(pages.map(discovered))).join('') + helper();
      await page.goto(host.origin);
      await expectFitting(page);
      await page.setViewportSize({ width: 296, height: 700 });
      await expectFitting(page);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`shows them in frames, and axe finds nothing inside, ${colorScheme}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        body = pages
          .map((each) => `<iframe src="${served(`embed/${each}/`)}" title="${each}"></iframe>`)
          .join('');
        await page.goto(host.origin);
        for (const each of pages) {
          const frame = page.frameLocator(`iframe[title="${each}"]`);
          await expect(frame.getByRole('listitem')).toHaveCount(3);
        }
        for (const frame of page.frames().slice(1)) expect(await violations(frame)).toEqual([]);
      });
    }

    test('can show no other page', async ({ page }) => {
      const others = ['', `${pages[0] ?? ''}/`, 'share/', 'help/'];
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('frame-ancestors')) refused.push(message.text());
      });
      body = others.map((each) => `<iframe src="${served(each)}" title="a"></iframe>`).join('');
      await page.goto(host.origin);
      await expect.poll(() => refused.length).toBe(others.length);
      for (const frame of page.frames().slice(1)) {
        await expect(frame.getByRole('heading')).toHaveCount(0);
      }
    });

    test('cannot be told a height by anybody but a card', async ({ page }) => {
      body = `${await discovered(pages[0] ?? '')}${helper()}`;
      await page.goto(host.origin);
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute('style', /height: \d+px/);
      const before = await frame.getAttribute('style');
      await page.evaluate(() => {
        window.postMessage({ ourPlanCard: 4321 }, '*');
        // Messages arrive in order: once the second is heard, the first has been, too.
        return new Promise((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data === 'heard') resolve(undefined);
          });
          window.postMessage('heard', '*');
        });
      });
      expect(await frame.getAttribute('style')).toBe(before);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all of a kit can be read, and no button is there that does nothing', async ({ page }) => {
    await page.goto(KIT);
    await expect(page.getByText('Subject: Cynllun Pŵer Plant: Safer ways to school')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.locator('details[data-version="14-19"] summary').click();
    await expect(
      page.getByText('Subject: Cynllun Pŵer Plant: Safer journeys to school'),
    ).toBeVisible();
  });

  test('a card shows three promises, how they stand, and the way to all of them', async ({
    page,
  }) => {
    await page.goto(at(OWN, `/embed/7-11/${OWN.told}/`));
    await expect(page.getByRole('listitem')).toHaveCount(3);
    await expect(page.getByText('We have not been told yet')).toHaveCount(3);
    await expect(page.getByText('This is how things were on 30 June 2008.')).toBeVisible();
    await page.getByRole('link').click();
    await expect(page).toHaveURL(at(OWN, `/7-11/${OWN.told}/`));
  });
});

test('one kit at a time is open, also by keyboard', async ({ page }) => {
  await page.goto(at(OWN, `/share/${OWN.told}/`));
  const kits = page.locator('details');
  await expect(kits).toHaveCount(OWN.bands.length);
  await kits.nth(3).locator('summary').press('Enter');
  await expect(kits.nth(3)).toHaveAttribute('open');
  await expect(page.locator('details[open]')).toHaveCount(1);
});
