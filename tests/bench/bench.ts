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
import { EDITED, MOST, SIZES } from './limits.ts';
import { measured } from './site.ts';
import { OWN_STEPS, rowsOf, type Result } from './table.ts';
import { warmBuilds } from './warm.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-bench-'));
const inFolder = (name: string): string => path.join(folder, name);
const wrong: string[] = [];
const atMost = (what: string, value: number, most: number): void => {
  if (!(value <= most)) wrong.push(`${what}: ${value.toFixed(2)}, the most is ${most}.`);
};

try {
  const results: Result[] = SIZES.map(({ recommendations, prints }) => {
    const content = inFolder(`content-${recommendations}`);
    const site = inFolder(`site-${recommendations}`);
    const bare = inFolder(`bare-${recommendations}`);
    grow('content', content, recommendations);
    const own = measured(content, site, recommendations, false);
    const plain = builtBare(site, bare);
    const whole = prints ? measured(content, site, recommendations, true) : undefined;
    for (const done of [site, bare]) rmSync(done, { recursive: true });
    const steps = OWN_STEPS.map((step) => own.steps.get(step) ?? 0);
    const ratio = steps.reduce((sum, each) => sum + each, 0) / plain.seconds;
    return { own, whole, bare: plain.seconds, ratio };
  });
  console.table(rowsOf(results));
  for (const { own, whole, ratio } of results) {
    const memory = Math.max(own.memory, whole?.memory ?? 0);
    atMost(`Memory in MiB at ${own.recommendations}`, memory, MOST.memory);
    atMost(`A page to one in bare Astro at ${own.recommendations}`, ratio, MOST.ratio);
    const smallest = results[0]?.own.readingPage ?? Number.NaN;
    atMost(
      `A reading page at ${own.recommendations} to one at the smallest`,
      own.readingPage / smallest,
      MOST.readingPage,
    );
  }
  const { cold, warm, different } = warmBuilds('content', inFolder('warm'));
  console.log(
    `A build after one changed word takes ${warm.toFixed(1)} s, one from nothing ${cold.toFixed(1)} s.`,
  );
  atMost('A build after one changed word to one from nothing', warm / cold, MOST.warm);
  for (const file of different) wrong.push(`${file} is otherwise after a build from nothing.`);
  for (const [what, seconds] of await editing(inFolder(`content-${EDITED}`), EDITED / 2)) {
    console.log(`A word saved in ${what} shows after ${seconds.toFixed(2)} s.`);
    atMost(`Seconds until a word saved in ${what} shows`, seconds, MOST.editing);
  }
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
