/**
 * Where the time of a build goes. Astro loads this code several times in one process, so the sums are the process's;
 * they are for a line of the log and go into no file.
 */
import type { AstroIntegration } from 'astro';

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

/** How long each step took so far, in milliseconds; what is being done, the newest last; and when that last changed. */
interface Clock {
  readonly sums: Map<Step, number>;
  readonly running: Step[];
  since: number;
}

const PLACE = Symbol.for('our-plan:steps');
const place = globalThis as typeof globalThis & { [PLACE]?: Clock | undefined };
const clock: Clock = (place[PLACE] ??= { sums: new Map(), running: [], since: 0 });

/** Gives the time since the last change to the step that began last: two at once are not counted twice. */
function settle(): void {
  const now = performance.now();
  const step = clock.running.at(-1);
  if (step) clock.sums.set(step, (clock.sums.get(step) ?? 0) + now - clock.since);
  clock.since = now;
}

function begin(step: Step): void {
  settle();
  clock.running.push(step);
}

function end(step: Step): void {
  settle();
  clock.running.splice(clock.running.lastIndexOf(step), 1);
}

/** Does some work, and adds the time it takes to its step. */
export function timed<Value>(step: Step, work: () => Value): Value {
  begin(step);
  try {
    return work();
  } finally {
    end(step);
  }
}

/** The same for work that others may do theirs beside. */
export async function timedLater<Value>(step: Step, work: () => Promise<Value>): Promise<Value> {
  begin(step);
  try {
    return await work();
  } finally {
    end(step);
  }
}

/** Seconds so far, in all and by step, with what is left as “pages”; and the most memory so far, in MiB. */
export function stepsLine(): string {
  const all = performance.now();
  const own = STEPS.map((step) => ({ step, time: clock.sums.get(step) ?? 0 }));
  const pages = all - own.reduce((sum, { time }) => sum + time, 0);
  const parts = [{ step: 'pages', time: pages }, ...own].map(
    ({ step, time }) => `${step} ${(time / 1000).toFixed(1)}`,
  );
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `took ${(all / 1000).toFixed(1)} s (${parts.join(', ')}), ${memory} MiB at the most`;
}

/** Says at the end of a build where its time went, and how much memory it took. Must come after whatever takes its time. */
export function steps(): AstroIntegration {
  return {
    name: 'our-plan:steps',
    hooks: {
      'astro:build:done': ({ logger }) => {
        logger.info(stepsLine());
      },
    },
  };
}
