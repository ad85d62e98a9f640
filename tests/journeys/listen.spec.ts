/** A page reads itself aloud, with a voice that lives on the device. */
import { expect, test, type Page } from 'playwright/test';
import { OWN, SECOND } from '../support/sites.ts';
import { at } from '../support/served.ts';

const READING = at(SECOND, '/7-11/safer-journeys/');

/** What the fake voices were asked to do. */
interface Heard {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
  readonly rate: number;
}

/** Puts voices into the browser that write down what they say; the next one begins when the test says so. */
async function withVoices(page: Page, local: boolean, late = false): Promise<void> {
  await page.addInitScript(
    ([isLocal, isLate]) => {
      const remote = { name: 'Far away', lang: 'en-GB', localService: false, voiceURI: '' };
      // Firefox on Windows calls this one local.
      const online = { name: 'Sonia Online (Natural)', lang: 'en-GB', localService: true };
      const other = { name: 'French', lang: 'fr-FR', localService: true };
      const american = { name: 'American', lang: 'en_US', localService: true };
      const own = { name: 'Ours', lang: 'en_GB', localService: true };
      const all = isLocal ? [remote, online, other, american, own] : [remote, online, other];
      let voices = isLate ? [] : all;
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      let now: Utterance | undefined;
      const state = { heard: [] as unknown[], cancelled: 0 };
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (utterance: Utterance & { voice: { name: string }; lang: string; rate: number }) => {
          now = utterance;
          const { text, voice, lang, rate } = utterance;
          state.heard.push({ text, voice: voice.name, lang, rate });
        },
        cancel: () => {
          state.cancelled += 1;
          // As browsers do: what was broken off ends, a little later.
          const broken = now;
          now = undefined;
          setTimeout(() => broken?.dispatchEvent(new Event('end')));
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.assign(window, {
        speech: state,
        saidIt: () => now?.dispatchEvent(new Event('end')),
        voicesCome: () => {
          voices = all;
          synthesis.dispatchEvent(new Event('voiceschanged'));
        },
      });
    },
    [local, late] as const,
  );
}

const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { speech: { heard: Heard[] } }).speech.heard);
const cancelled = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { speech: { cancelled: number } }).speech.cancelled);
const saidIt = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { saidIt(): void }).saidIt();
  });
const button = (page: Page, name: string) => page.getByRole('button', { name });
/** What is marked on the page. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])]
      .map((range) => (range as Range).toString().replace(/\s+/g, ' '))
      .join('|'),
  );

test('a page is silent until it is asked, then says one sentence after the other with a voice of the device', async ({
  page,
}) => {
  await withVoices(page, true);
  await page.goto(READING);
  expect(await heard(page)).toEqual([]);
  await button(page, 'Listen').click();
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  await expect(button(page, 'Pause')).toBeFocused();
  for (let sentences = 1; sentences < 12; sentences += 1) {
    const said = await heard(page);
    expect(said).toHaveLength(sentences);
    expect(await marked(page)).toBe(said.at(-1)?.text);
    await saidIt(page);
  }
  const said = await heard(page);
  for (const { voice, lang, rate, text } of said) {
    expect({ voice, lang, rate }).toEqual({ voice: 'Ours', lang: 'en_GB', rate: 1 });
    expect(text.match(/[.?!](?=\s+\p{Lu})/gu), text).toBeNull();
  }
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(said.map(({ text }) => text)).toContain(title.replace(/\s+/g, ' '));
});

test('what is read is every sentence of the page in its order, and no way elsewhere', async ({
  page,
}) => {
  await withVoices(page, true);
  for (const address of [
    READING,
    at(SECOND, '/plan/safer-journeys/'),
    at(OWN, '/easy-read/keeping-safe/'),
  ]) {
    await page.goto(address);
    await button(page, 'Listen').click();
    await expect(button(page, 'Pause')).toBeVisible();
    // In the page itself, as hundreds of calls from here would be slow.
    await page.evaluate(() => {
      const voices = window as unknown as { saidIt(): void };
      while (document.querySelector('.start[aria-pressed=true]')) voices.saidIt();
    });
    await expect(button(page, 'Listen')).toBeVisible();
    const said = (await heard(page)).map(({ text }) => text);
    const words = await page.evaluate(() => {
      const left = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      const furniture = 'nav, .screen-only, .visually-hidden, [popover], svg, thead, script, style';
      for (const element of left.querySelectorAll(furniture)) element.remove();
      return left.textContent.replace(/[\s:]+/g, '');
    });
    // A colon is put between a label and what it is for.
    const aloud = said.join('').replace(/[\s:]+/g, '');
    // The table’s head is read once where it shows.
    expect(aloud.replace(/NumberWhat[A-Z][a-z]+(Now|How)/g, '').length).toBeGreaterThan(0);
    for (const sentence of said.filter((text) => text.length > 20)) {
      expect(words).toContain(sentence.replace(/[\s:]+/g, ''));
    }
    expect(aloud.length).toBeGreaterThan(words.length * 0.95);
    if (address === READING) {
      expect(said.filter((text) => /^(Who|When|Now)$/.test(text))).toEqual([]);
    }
    expect(said.some((text) => /^(Easier words|Harder words|Next|Listen)$/.test(text))).toBe(false);
  }
});

test('it works where the browser has no checkVisibility, no events of speech, and its voices come late', async ({
  page,
}) => {
  await withVoices(page, true, true);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    const { speechSynthesis } = window;
    Object.assign(speechSynthesis, { addEventListener: undefined, removeEventListener: undefined });
  });
  await page.goto(READING);
  await button(page, 'Listen').click();
  await page.evaluate(() => {
    const come = window as unknown as { voicesCome(): void };
    // Nothing says that they have come.
    speechSynthesis.dispatchEvent = () => true;
    come.voicesCome();
  });
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  expect((await heard(page))[0]?.voice).toBe('Ours');
});

test('the button that was pressed stays, and stops it', async ({ page }) => {
  await withVoices(page, true);
  await page.goto(READING);
  const start = button(page, 'Listen');
  await start.click();
  await expect(button(page, 'Pause')).toBeFocused();
  await expect(start).toBeVisible();
  await expect(start).toHaveAttribute('aria-pressed', 'true');
  await start.click();
  await expect(button(page, 'Pause')).toBeHidden();
  expect(await marked(page)).toBe('');
});

test('pause keeps the place; back, forward and speed are one key away', async ({ page }) => {
  await withVoices(page, true);
  await page.goto(READING);
  await button(page, 'Listen').click();
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  await saidIt(page);
  await saidIt(page);
  const third = (await heard(page))[2]?.text;
  await page.keyboard.press('Enter');
  await expect(button(page, 'Play')).toBeFocused();
  expect(await heard(page)).toHaveLength(3);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Pause')).toBeFocused();
  expect((await heard(page)).at(-1)?.text).toBe(third);
  await button(page, 'Back').press('Enter');
  expect((await heard(page)).at(-1)?.text).toBe((await heard(page))[1]?.text);
  await button(page, 'Forward').press('Enter');
  expect((await heard(page)).at(-1)?.text).toBe(third);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('Slow');
  expect((await heard(page)).at(-1)).toMatchObject({ text: third, rate: 0.75 });
  await button(page, 'Stop').press('Enter');
  await expect(button(page, 'Listen')).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('nothing is announced that the voice says, too', async ({ page }) => {
  await withVoices(page, true);
  await page.goto(READING);
  await button(page, 'Listen').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(page.locator('plan-listen').getByRole('status')).toBeEmpty();
  expect(await page.locator('main [aria-live], main [role=alert]').count()).toBe(0);
});

test('it stops when the page is left', async ({ page }) => {
  await withVoices(page, true);
  await page.goto(READING);
  await button(page, 'Listen').click();
  await expect(button(page, 'Pause')).toBeVisible();
  const before = await cancelled(page);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  expect(await cancelled(page)).toBe(before + 1);
  await expect(button(page, 'Listen')).toBeVisible();
});

test('voices that come late are waited for', async ({ page }) => {
  await withVoices(page, true, true);
  await page.goto(READING);
  await button(page, 'Listen').click();
  expect(await heard(page)).toEqual([]);
  await page.evaluate(() => {
    (window as unknown as { voicesCome(): void }).voicesCome();
  });
  await expect.poll(async () => (await heard(page)).length).toBe(1);
});

test('a voice that is not on the device is never used, and that is said', async ({ page }) => {
  await withVoices(page, false);
  await page.clock.install();
  await page.goto(READING);
  await button(page, 'Listen').click();
  // The page waits a little for voices that load late.
  await page.clock.runFor(5_000);
  await expect(page.locator('plan-listen').getByRole('status')).toContainText(
    'This device does not have its own voice',
  );
  expect(await heard(page)).toEqual([]);
});

test('a browser that cannot speak says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
    delete (window as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await page.goto(READING);
  await button(page, 'Listen').click();
  await expect(page.locator('plan-listen').getByRole('status')).toHaveText(
    'This browser cannot read aloud. You can ask someone to read this with you.',
  );
  expect(errors).toEqual([]);
});

test('where a stretch of text cannot be marked, its block is, and links and words still work', async ({
  page,
}) => {
  await withVoices(page, true);
  await page.addInitScript(() => {
    delete (CSS as { highlights?: unknown }).highlights;
  });
  await page.goto(READING);
  await button(page, 'Listen').click();
  await expect(page.locator('[data-spoken]')).toHaveCount(1);
  await page.locator('a.word').first().click();
  await expect(page.locator('#word')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no control that does nothing', async ({ page }) => {
    await page.goto(READING);
    await expect(page.locator('plan-listen')).toBeHidden();
  });
});
