/** WebKit: the small browser that comes with WebKitGTK, driven by WebDriver, on a virtual screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Key } from 'selenium-webdriver';
import { freePort } from '../support/machine.ts';
import type { Browser, Reader } from './reader.ts';

/** The keys, as WebDriver codes them. */
const KEYS = { Escape: Key.ESCAPE, Shift: Key.SHIFT } as const;

/** Starts a virtual screen. @returns the program, and the name of its display */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  // It writes the number of the first free display to file descriptor 3.
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** Waits until a program answers: on a busy machine it takes its time to start. */
async function untilAnswers(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      await wait(50);
    }
  }
}

/** Starts one browser, which readers use in turn: it is slow to start, and sometimes slower to close. */
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
  // So that a test that gives up does not leave them running.
  process.once('exit', stop);
  const address = `http://localhost:${port}`;
  await untilAnswers(`${address}/status`);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  const find = (selector: string) => driver.findElement(By.css(selector));
  const reader: Reader = {
    open: (address) => driver.get(address),
    press: async (selector) => {
      const thing = await find(selector);
      // The driver does not wait for smooth scrolling to end.
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
