/** WebKit: the small browser that comes with WebKitGTK, driven by WebDriver, on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Key } from 'selenium-webdriver';
import { freePort } from '../support/free-port.ts';
import type { Browser, Reader } from './reader.ts';

/** Keys as WebDriver writes them. */
const KEYS = { Escape: Key.ESCAPE, Shift: Key.SHIFT } as const;

/** Starts a screen. @returns the program, and the name of its display */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  // It writes the number of the display that it found free to the third channel.
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** Starts a browser, in which readers come one after the other: it takes long to start, and now and then longer to end. */
export async function startWebKit(driverProgram: string, screenProgram: string): Promise<Browser> {
  const { screen, display } = await startScreen(screenProgram);
  const port = await freePort();
  const server = spawn(driverProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const stop = (): void => {
    server.kill();
    screen.kill();
  };
  // A test that gives up does not leave them running.
  process.once('exit', stop);
  const driver = await new Builder()
    .usingServer(`http://localhost:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  const find = (selector: string) => driver.findElement(By.css(selector));
  const reader: Reader = {
    open: (address) => driver.get(address),
    press: async (selector) => {
      const thing = await find(selector);
      // It does not wait for a page that scrolls smoothly.
      await driver.executeScript((element: Element) => {
        element.scrollIntoView({ behavior: 'instant', block: 'center' });
      }, thing);
      await thing.click();
    },
    type: (selector, text) => find(selector).sendKeys(text),
    key: (name) => driver.actions().sendKeys(KEYS[name]).perform(),
    back: () => driver.navigate().back(),
    ask: (inPage, ...given) => driver.executeScript(inPage, ...given),
    close: () =>
      driver.executeScript(() => {
        localStorage.clear();
      }),
  };
  return {
    newReader: () => Promise.resolve(reader),
    close: () => {
      stop();
      return Promise.resolve();
    },
  };
}
