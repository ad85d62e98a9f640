/**
 * `npm run bench`: whole builds as the plan grows, beside the same pages as plain Markdown in bare Astro; a build after
 * one changed word; and how soon a saved word shows. Fails above the limits of limits.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtBare } from './bare.ts';
import { editing } from './editing.ts';
import { grow } from './grow.ts';
import { EDITED, MAX, SIZES } from './limits.ts';
import { measured, type Measured } from './site.ts';
import { OWN_STEPS, rowsOf, type Result } from './table.ts';
import { warmBuilds } from './warm.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-bench-'));
const inFolder = (name: string): string => path.join(folder, name);
const wrong: string[] = [];
const atMost = (what: string, value: number, max: number): void => {
  if (!(value <= max)) wrong.push(`${what}: ${value.toFixed(2)}, the limit is ${max}.`);
};

try {
  const results: Result[] = [];
  for (const { recommendations, times, prints, maxRatio } of SIZES) {
    const content = inFolder(`content-${recommendations}`);
    const site = inFolder(`site-${recommendations}`);
    const bare = inFolder(`bare-${recommendations}`);
    grow('content', content, recommendations);
    const pairs: { own: Measured; bare: number; ratio: number }[] = [];
    for (let time = 0; time < times; time += 1) {
      const own = await measured(content, site, recommendations, false);
      const { seconds } = await builtBare(site, bare);
      const steps = OWN_STEPS.map((step) => own.steps.get(step) ?? 0);
      pairs.push({ own, bare: seconds, ratio: steps.reduce((sum, each) => sum + each) / seconds });
      rmSync(bare, { recursive: true });
    }
    // The machine is not as fast at every moment: the middle pair counts.
    const [pair] = pairs.sort((a, b) => a.ratio - b.ratio).slice(Math.floor(times / 2));
    if (!pair) continue;
    const { own, ratio } = pair;
    const whole = prints ? await measured(content, site, recommendations, true) : undefined;
    rmSync(site, { recursive: true });
    results.push({ ...pair, whole });
    if (maxRatio === undefined) continue;
    const memory = Math.max(...pairs.map((each) => each.own.memory), whole?.memory ?? 0);
    atMost(`Memory in MiB at ${recommendations}`, memory, MAX.memory);
    atMost(`A page to one in bare Astro at ${recommendations}`, ratio, maxRatio);
    const smallest = results[0]?.own.readingPage ?? Number.NaN;
    const growth = own.readingPage / smallest;
    atMost(`A reading page at ${recommendations} to one at the smallest`, growth, MAX.readingPage);
  }
  console.table(rowsOf(results));
  const { cold, warm, different } = await warmBuilds('content', inFolder('warm'));
  console.log(
    `A build after one changed word takes ${warm.toFixed(1)} s, one from nothing ${cold.toFixed(1)} s.`,
  );
  atMost('A build after one changed word to one from nothing', warm / cold, MAX.warm);
  for (const file of different) wrong.push(`${file} is otherwise after a build from nothing.`);
  for (const [what, seconds] of await editing(inFolder(`content-${EDITED}`), EDITED / 2)) {
    console.log(`A word saved in ${what} shows after ${seconds.toFixed(2)} s.`);
    atMost(`Seconds until a word saved in ${what} shows`, seconds, MAX.editing);
  }
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
