/**
 * Where the time of a build goes. Astro loads this code several times in one process, so the sums are the process's;
 * they are for a line of the log and go into no file.
 */

/** What is timed by itself; what is left of a build's time is Astro's own: bundles and pages. */
export const STEPS = [
  'reading and checks',
  'documents',
  'share images',
  'finishing',
  'search index',
  'zip',
] as const;
/** A step of a build. */
export type Step = (typeof STEPS)[number];

const PLACE = Symbol.for('our-plan:steps');
const place = globalThis as typeof globalThis & { [PLACE]?: Map<Step, number> | undefined };
const sums: Map<Step, number> = place[PLACE] ?? new Map<Step, number>();
place[PLACE] = sums;

const add = (step: Step, start: number): void => {
  sums.set(step, (sums.get(step) ?? 0) + performance.now() - start);
};

/** Does some work, and adds the time it takes to its step. */
export function timed<Value>(step: Step, work: () => Value): Value {
  const start = performance.now();
  try {
    return work();
  } finally {
    add(step, start);
  }
}

/** The same for work that others may do theirs beside; two at once count once each. */
export async function timedLater<Value>(step: Step, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    add(step, start);
  }
}

/** Seconds so far, in all and by step, with what is left as “pages”; and the most memory so far, in MiB. */
export function stepsLine(): string {
  const all = performance.now();
  const own = STEPS.map((step) => ({ step, time: sums.get(step) ?? 0 }));
  const pages = all - own.reduce((sum, { time }) => sum + time, 0);
  const parts = [{ step: 'pages', time: pages }, ...own].map(
    ({ step, time }) => `${step} ${(time / 1000).toFixed(1)}`,
  );
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `took ${(all / 1000).toFixed(1)} s (${parts.join(', ')}), ${memory} MiB at the most`;
}
