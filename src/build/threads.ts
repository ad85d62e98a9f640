/**
 * Work on finished pages in threads: it is shared between the processors, and done in memory that is free of all that
 * a build has piled up by then, which makes the same work slower the larger the plan is.
 */
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';

/** Each has memory of its own; more would take more than a build may (tests/bench/limits.ts). */
const MOST_THREADS = 4;

/** Files that a thread takes at once: enough to be worth the way, few enough to share them evenly. */
const AT_ONCE = 250;

const threads = Math.min(MOST_THREADS, availableParallelism());

/** What a thread is told: which files, and whatever else its work needs. */
interface Task {
  readonly files: readonly string[];
}

/**
 * Does the same work on parts of a list of files, several at a time; on few files here, as a thread takes a second to
 * begin.
 * @param module the address of the module that exports `work` under its own name: a thread loads it by itself
 * @param whole the task with all of the files
 * @returns an answer for each part, in the order of the files
 * @throws what the work throws
 */
export async function inThreads<Whole extends Task, Answer>(
  module: string,
  work: (part: Whole) => Answer | Promise<Answer>,
  whole: Whole,
): Promise<Answer[]> {
  const { files } = whole;
  const parts = Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, index) => ({
    ...whole,
    files: files.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  }));
  const [first, second] = parts;
  if (first && !second) return [await work(first)];
  // Its memory is free again when the work is done.
  const pool = new Tinypool({ minThreads: threads, maxThreads: threads });
  const options = { filename: module, name: work.name };
  try {
    // What a thread answers comes back as it was.
    return await Promise.all(parts.map((part) => pool.run(part, options) as Promise<Answer>));
  } finally {
    await pool.destroy();
  }
}
