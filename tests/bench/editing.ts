/** How long it takes until a saved word shows in the live preview. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { livePreview, until } from '../support/live-preview.ts';

/** How often each file is saved; the middle time counts. */
const TIMES = 5;

/** A file to save a word in, and the page that it is on. */
const saves = (n: number) => [
  {
    what: 'a page for a band',
    file: `pages/7-11/staying-in-school-${n}.mdx`,
    page: `/7-11/staying-in-school-${n}/`,
    place: /<Part of="what">\s+/,
  },
  {
    what: 'an Easy Read',
    file: `easy-read/staying-in-school-${n}.yaml`,
    page: `/easy-read/staying-in-school-${n}/`,
    place: /^title: /m,
  },
  {
    what: 'a recommendation',
    file: `plan/recommendations/${String(n).padStart(2, '0')}-staying-in-school-${n}.yaml`,
    page: `/plan/staying-in-school-${n}/`,
    place: /^title: /m,
  },
];

/** Seconds until a saved word shows, for each kind of file; `n` is the recommendation that is changed. */
export async function editing(content: string, n: number): Promise<Map<string, number>> {
  const preview = await livePreview(content);
  try {
    const seconds = new Map<string, number>();
    for (const { what, file, page, place } of saves(n)) {
      const address = preview.address + page;
      const target = path.join(content, file);
      const before = readFileSync(target, 'utf8');
      await until(address, (html) => html.includes('</html>'));
      const times: number[] = [];
      for (let time = 1; time <= TIMES; time += 1) {
        const word = `Newword${time}`;
        writeFileSync(
          target,
          before.replace(place, (found) => `${found}${word} `),
        );
        times.push(await until(address, (html) => html.includes(word)));
        // Until the preview has checked what was saved, too.
        await wait(1500);
      }
      writeFileSync(target, before);
      seconds.set(what, times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN);
    }
    return seconds;
  } finally {
    preview.stop();
  }
}
