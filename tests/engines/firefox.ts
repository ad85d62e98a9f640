/** Firefox, driven by WebDriver BiDi, for which it needs no separate driver. */
import puppeteer from 'puppeteer-core';
import type { Browser } from './reader.ts';

/** Starts Firefox without a window. */
export async function startFirefox(program: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program });
  return {
    newReader: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        open: async (address) => {
          await page.goto(address);
        },
        press: (selector) => page.click(selector),
        type: (selector, text) => page.type(selector, text),
        key: (name) => page.keyboard.press(name),
        back: () =>
          page.evaluate(() => {
            history.back();
          }),
        ask: async (inPage, ...given) => await page.evaluate(inPage, ...given),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
