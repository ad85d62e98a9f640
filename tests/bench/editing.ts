/** How long it takes until a saved word shows in the live preview. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

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

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks for a page until it holds a word. @returns the seconds that took */
async function until(address: string, word: string): Promise<number> {
  const start = performance.now();
  for (;;) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    const seconds = (performance.now() - start) / 1000;
    if (html.includes(word)) return seconds;
    if (seconds > 120) throw new Error(`${address} never showed “${word}”.`);
    await wait(10);
  }
}

/** Seconds until a saved word shows, for each kind of file; `n` is the recommendation that is changed. */
export async function editing(content: string, n: number): Promise<Map<string, number>> {
  const port = await freePort();
  const dev = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
    { env: { ...process.env, CONTENT_DIR: content }, stdio: 'ignore' },
  );
  try {
    const seconds = new Map<string, number>();
    for (const { what, file, page, place } of saves(n)) {
      const address = `http://localhost:${port}${page}`;
      const target = path.join(content, file);
      const before = readFileSync(target, 'utf8');
      await until(address, '</html>');
      const times: number[] = [];
      for (let time = 1; time <= TIMES; time += 1) {
        const word = `Newword${time}`;
        writeFileSync(
          target,
          before.replace(place, (found) => `${found}${word} `),
        );
        times.push(await until(address, word));
        await wait(500);
      }
      writeFileSync(target, before);
      seconds.set(what, times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN);
    }
    return seconds;
  } finally {
    dev.kill();
  }
}
