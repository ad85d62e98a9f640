import { expect, test, type Page } from 'playwright/test';
import { OWN } from '../support/sites.ts';
import { QUERIES, type QueryRow } from '../fixtures/queries.ts';
import { at } from '../support/served.ts';

/** How many results a child looks at before giving up. */
const LOOKED_AT = 3;

/** Searches for each, in the page itself as that is quick; the addresses of all results of each. */
const searchAll = (page: Page, queries: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (all) => {
    const input = document.querySelector('input');
    const says = document.querySelector('[role=status] .says');
    if (!input?.form || !says) throw new Error('There is no search.');
    const found: string[][] = [];
    for (const typed of all) {
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!says.textContent.includes(`“${typed.trim()}”`)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(says, { childList: true });
      });
      input.value = typed;
      input.form.requestSubmit();
      await answered;
      const links = document.querySelectorAll('.results .result');
      found.push([...links].map((link) => link.getAttribute('href') ?? ''));
    }
    return found;
  }, queries);

/** True where a result is the place that a row names. */
function isPlace(address: string, place: string): boolean {
  if (!place.startsWith('/')) return address.replace(/#.*/, '').endsWith(`/${place}/`);
  return place.endsWith('/') ? address.startsWith(place) : address === place;
}

const found = (addresses: readonly string[], [, places]: QueryRow): boolean =>
  places.length === 0
    ? addresses.length === 0
    : addresses
        .slice(0, LOOKED_AT)
        .some((address) => places.some((place) => isPlace(address, place)));

test('what children type finds what they need', async ({ page }) => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(80);
  await page.goto(at(OWN, '/search/'));
  const all = await searchAll(
    page,
    QUERIES.map(([typed]) => typed),
  );
  const missed = QUERIES.filter((row, index) => !found(all[index] ?? [], row));
  expect(missed.map(([typed]) => typed)).toEqual([]);
});
