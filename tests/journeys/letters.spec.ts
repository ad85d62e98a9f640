import { textContent } from 'domutils';
import { expect, test } from 'playwright/test';
import { pagesOf } from '../support/built-pages.ts';
import { OWN, SITES } from '../support/sites.ts';
import { at } from '../support/served.ts';

test('every letter and sign of both sites is drawn in the sites’ own fonts', async ({ page }) => {
  const said = SITES.flatMap(pagesOf).map(({ document }) => textContent(document));
  const used = new Set('ŵŷâêłńóśżźćęąŴŶÂÊŁŃÓŚŻŹĆĘĄ‘’“”–—…→←£' + said.join(''));
  // Pictures among the letters are the system's; so are spaces, and letters of languages that no site is written in:
  // one update of the second council quotes some, to see that they stay as they are.
  const others = /\s|\p{Extended_Pictographic}|\p{scx=Arab}|\p{scx=Hebr}/u;
  const letters = [...used].filter((letter) => !others.test(letter));
  for (const [address, weights] of [
    [`/5-7/${OWN.told}/`, [400, 700]],
    [`/14-19/${OWN.told}/`, [400, 800]],
  ] as const) {
    await page.goto(at(OWN, address));
    for (const weight of weights) {
      await page.evaluate(
        ([text, bold]) => {
          const line = document.createElement('p');
          line.id = 'letters';
          line.style.fontWeight = bold;
          line.textContent = text;
          document.body.replaceChildren(line);
        },
        [letters.join(' '), String(weight)] as const,
      );
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '#letters',
      });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.length, address).toBeGreaterThan(0);
      expect(
        fonts.filter(({ isCustomFont }) => !isCustomFont),
        `${address} at ${weight}`,
      ).toEqual([]);
    }
  }
});
