/** How a page fits its window. */
import type { Page } from 'playwright/test';

/** By how many pixels a page is wider than the window. */
export const wider = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Gives a page the text spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    // By script, as the page's policy takes no style element that it does not know.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });
