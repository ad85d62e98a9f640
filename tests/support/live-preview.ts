/** The live preview (`npm run dev`), for tests and the bench. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './machine.ts';

/** A running live preview. */
export interface LivePreview {
  /** Where it is, without a slash at the end. */
  readonly address: string;
  /** Ends it. */
  readonly stop: () => void;
}

/** Milliseconds after which nobody waits for a page any more. */
const PATIENCE = 50_000;

/** Asks for a page until it is as wanted. @returns the seconds that took @throws if it never is */
export async function until(address: string, wanted: (html: string) => boolean): Promise<number> {
  const start = performance.now();
  for (;;) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    const time = performance.now() - start;
    if (wanted(html)) return time / 1000;
    if (time > PATIENCE) throw new Error(`${address} is not as it should be.`);
    await wait(10);
  }
}

/** Starts the live preview of a content folder, and waits for its first page. */
export async function livePreview(content: string): Promise<LivePreview> {
  const port = await freePort();
  // Without what Vitest adds: Astro would take its BASE_URL for the site's own, and be no preview in its NODE_ENV.
  const { PATH, HOME } = process.env;
  const preview = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
    {
      env: { PATH, HOME, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  // A test that gives up does not leave it running.
  process.once('exit', () => preview.kill());
  const address = `http://localhost:${port}`;
  await until(address, (html) => html.includes('</html>'));
  return { address, stop: () => preview.kill() };
}
