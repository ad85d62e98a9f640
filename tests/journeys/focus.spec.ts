/** By keyboard a reader sees where they are: at every step, in every colour, on a window as small as 400 % zoom makes it. */
import { expect, test, type Page } from 'playwright/test';
import { LAYOUTS } from '../support/axe.ts';
import { contrastOf } from '../support/contrast.ts';
import { OWN } from '../support/sites.ts';
import { at } from '../support/served.ts';

/** One page of each kind; the full plan's pages have hundreds of links like their first ones. */
const STEPS = 60;

/** What has the focus, and how it looks. */
interface Focused {
  readonly what: string;
  /** True where a part of it can be seen: in the window, and under nothing. */
  readonly seen: boolean;
  /** The width of its ring in pixels, and the ring's colours and that of what is behind it, from 0 to 1. */
  readonly ring: number;
  readonly colours: readonly (readonly number[])[];
  readonly behind: readonly number[];
}

/** Looks at what has the focus; nothing once the keyboard has left the page. */
const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const parts = (colour: string): number[] => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? [] : [red, green, blue].map((part) => part / 255);
    };
    // A radio button wears its ring around its words, too.
    const worn = element.closest('label') ?? element;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(worn);
    const rings = [
      outlineStyle === 'none' ? '' : outlineColor,
      /rgba?\([^)]*\)/.exec(boxShadow)?.[0],
    ];
    let behind: number[] = [];
    for (
      let around = worn.parentElement;
      around && behind.length === 0;
      around = around.parentElement
    ) {
      behind = parts(getComputedStyle(around).backgroundColor);
    }
    const boxes = [...worn.getClientRects()];
    const seen = boxes.some(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const x = Math.max(left, 0) + (Math.min(right, innerWidth) - Math.max(left, 0)) / 2;
        const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        const there = to > from && document.elementFromPoint(x, from + (to - from) * share);
        return there && (worn.contains(there) || there.contains(worn));
      }),
    );
    return {
      what: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      seen,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      colours: rings
        .flatMap((ring) => (ring ? [parts(ring)] : []))
        .filter(({ length }) => length > 0),
      behind,
    };
  });

test.use({ viewport: { width: 320, height: 256 } });

/** How clear a ring is depends on its colours, which all kinds of pages share: each kind is tried in one set of colours. */
const COLOURS = ['light', 'dark', 'cream', 'contrast'];

for (const [index, colours] of COLOURS.entries()) {
  const pages = LAYOUTS.filter((_, at) => at % COLOURS.length === index);
  test(`every step by keyboard is in view and has a ring, ${colours}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const address of pages) {
      await page.goto(at(OWN, address));
      await page.evaluate((value) => {
        document.documentElement.dataset.colours = value;
      }, colours);
      let steps = 0;
      for (; steps < STEPS; steps += 1) {
        await page.keyboard.press('Tab');
        const step = await focused(page);
        if (!step) break;
        const where = `${address} ${step.what}`;
        if (!step.seen) wrong.push(`${where}: not in view`);
        // WCAG 2.2, 2.4.13: two pixels or more, and 3 to 1 against what is around it.
        const clear = step.colours.some((colour) => contrastOf(colour, step.behind) >= 3);
        if (step.ring < 2 || !clear) wrong.push(`${where}: no clear ring`);
      }
      expect(steps, address).toBeGreaterThan(0);
    }
    expect(wrong).toEqual([]);
  });
}
