/** The journeys that matter most, in the engines of Firefox and Safari: read, change version, settings, listen, search, print, leave. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../support/serve.ts';
import { OWN } from '../support/sites.ts';
import { foundEngines, programsOf, type Engine } from './find-engines.ts';
import { startFirefox } from './firefox.ts';
import type { Browser, InPage, Reader } from './reader.ts';
import { bringVoice, saidIt, spokenOf } from './voice.ts';
import { startWebKit } from './webkit.ts';

/** Starts a browser with an engine. */
function start(engine: Engine): Promise<Browser> {
  const [program = '', screen = ''] = programsOf(engine) ?? [];
  return engine.name === 'Firefox' ? startFirefox(program) : startWebKit(program, screen);
}

const READING = `7-11/${OWN.told}/`;

let plan: Served;
beforeAll(async () => {
  plan = await serveSite(OWN);
});
afterAll(() => {
  plan.close();
});

// These run in the page, and return what they find there.
const place = () => location.pathname + location.hash;
const has = (selector: string) => document.querySelector(selector) !== null;
const count = (selector: string) => document.querySelectorAll(selector).length;
const says = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const focus = () => [...(document.activeElement?.classList ?? [])];
const size = () => document.documentElement.dataset.size;
const isInView = (selector: string) => {
  const { top = -1, bottom = -1 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return bottom > 0 && top < innerHeight;
};

describe.each(foundEngines())('In $name', (engine) => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await start(engine);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    reader = await browser.newReader();
  });
  afterEach(() => reader.close());

  const open = (address: string): Promise<void> => reader.open(`${plan.origin}/${address}`);

  /** Waits for what a function finds in the page. A page that is still loading cannot answer, so it is asked again. */
  const finds = (inPage: InPage, ...given: string[]) =>
    expect.poll(() => reader.ask(inPage, ...given).catch(String), { timeout: 10_000 });
  const isAt = (address: string): Promise<void> => finds(place).toBe(`/${address}`);

  test('a reader goes from the front page to a page, sees its pictures and fonts, and opens a word', async () => {
    await open('');
    await reader.press('main a[href$="/7-11/"]');
    await isAt('7-11/');
    await reader.press(`main a[href$="/${READING}"]`);
    await isAt(READING);
    for (const part of ['what', 'why', 'promises', 'check', 'you']) {
      await finds((id) => document.getElementById(id)?.checkVisibility(), part).toBe(true);
    }
    await finds(
      () => document.querySelector<HTMLImageElement>('main img')?.naturalWidth,
    ).toBeGreaterThan(0);
    await finds(() => [...document.fonts].some(({ status }) => status === 'loaded')).toBe(true);
    await finds(has, 'a.word[aria-haspopup=dialog]').toBe(true);
    await reader.press('a.word');
    await finds(has, '#word:popover-open').toBe(true);
    await finds(says, '#word .says').toMatch(/.{10}/);
    await reader.key('Escape');
    await finds(has, '#word:popover-open').toBe(false);
    await finds(focus).toContain('word');
  });

  test('harder words keep the section', async () => {
    await open(READING);
    await reader.press(`#why a[href$="#why"][href*="/11-14/"]`);
    await isAt(`11-14/${OWN.told}/#why`);
    await finds(isInView, '#why').toBe(true);
  });

  test('a choice in the settings shows at once and is kept on the next page', async () => {
    await open(READING);
    await finds(has, 'a[data-opens=settings][aria-haspopup=dialog]').toBe(true);
    await reader.press('a[data-opens=settings]');
    await finds(has, 'dialog[open] [name=size]').toBe(true);
    await reader.press('dialog label:has([name=size][value=largest])');
    await finds(size).toBe('largest');
    await reader.press('dialog .close');
    await open('who/');
    await finds(size).toBe('largest');
  });

  test('a page is read aloud by a voice on the device, one sentence after another', async () => {
    await open(READING);
    await reader.ask(bringVoice);
    await reader.press('plan-listen .start');
    await finds(spokenOf).toHaveLength(1);
    await finds(focus).toContain('play');
    await reader.ask(saidIt);
    await finds(spokenOf).toHaveLength(2);
    const [first, second] = await reader.ask(spokenOf);
    expect(second).not.toBe(first);
    await finds(() => CSS.highlights.get('spoken')?.size).toBe(1);
    await reader.press('plan-listen .stop');
    await finds(focus).toContain('start');
  });

  test('the search finds a page and leads to it', async () => {
    await open('search/');
    await reader.type('input[type=search]', 'exams');
    await finds(says, 'plan-search .says').toContain('“exams”');
    await finds(count, '.results .result').toBeGreaterThan(2);
    await reader.press('.results .result');
    await finds(place).not.toMatch(/^\/search/);
    await finds(count, 'h1').toBe(1);
  });

  test('the papers that are chosen are printed, with black pictures', async () => {
    await open('print/');
    await reader.ask(() => {
      window.print = () => {
        document.body.dataset.printed = 'yes';
      };
    });
    await finds(has, 'plan-print form:not([hidden])').toBe(true);
    await reader.press('label:has([name=paper])');
    await reader.press('label:has([name=ink][value=black])');
    await finds(count, '[data-paper]:not([hidden])').toBe(1);
    await reader.press('plan-print form button');
    await finds(has, 'body[data-printed]').toBe(true);
    await finds(count, '[data-paper]:not([hidden]) img[src*="/black/"]').toBeGreaterThan(2);
  });

  test.each([
    ['its link', () => reader.press('plan-leave a')],
    [
      'Shift, three times',
      async () => {
        for (let times = 0; times < 3; times += 1) await reader.key('Shift');
      },
    ],
  ])('a reader leaves at once by %s, and Back does not return to the page', async (_, leave) => {
    await open('who/');
    await open('help/');
    await finds(has, 'plan-leave:defined').toBe(true);
    // Stands in for another site: WebKit’s driver loses its page if Back returns from one.
    await reader.ask(() => {
      document.querySelector('plan-leave a')?.setAttribute('href', '/words/');
    });
    await leave();
    await isAt('words/');
    await reader.back();
    await isAt('who/');
  });
});
