/** What a build prints, and how it ends: a line for each step, and last, what stopped it. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where lines go: usually the terminal. */
type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** The width of the names, so that what follows them is in a column. */
const NAME_WIDTH = 16;

/** How many characters the progress bar has. */
const BAR_WIDTH = 20;

/** Takes the cursor back to the beginning of the line and deletes it (ECMA-48). */
const CLEAR_LINE = '\r\u001B[K';

/** Prints a line for each step of a build; a terminal shows a progress bar below them. */
export class StepLog {
  readonly #steps: number;
  readonly #output: Output;
  #done = 0;

  /** @param steps how many there are in all */
  constructor(steps: number, output: Output = process.stdout) {
    this.#steps = steps;
    this.#output = output;
  }

  /** Prints a line among the steps. */
  readonly say = (line: string): void => {
    this.#output.write(`${this.#output.isTTY ? CLEAR_LINE : ''}${line}\n`);
  };

  /** Shows in a terminal how far the build is. */
  #bar(name: string, note: string): void {
    if (!this.#output.isTTY) return;
    const filled = Math.round((this.#done / this.#steps) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    this.#output.write(`${CLEAR_LINE}${bar} ${name} ${note}`);
  }

  /**
   * Does a step, and prints what it came to.
   * @param work gets a function that shows a note beside the progress bar
   * @param says what the step came to: “139 pages”
   */
  async step<Result>(
    name: string,
    work: (note: (text: string) => void) => Result | Promise<Result>,
    says: (result: Result) => string = () => '',
  ): Promise<Result> {
    const start = performance.now();
    const note = (text: string): void => {
      this.#bar(name, text);
    };
    note('');
    const result = await work(note);
    this.#done += 1;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    this.say(`${name.padEnd(NAME_WIDTH)} ${seconds.padStart(6)} s  ${says(result)}`.trimEnd());
    return result;
  }
}

/** What stops a build: the lines that say what is wrong, and then, as the message, one line that says what came of it. */
export class BuildError extends Error {
  readonly details: readonly string[];

  /** @param details what is wrong, printed before the message; one problem per line */
  constructor(message: string, details: readonly string[] = []) {
    super(message);
    this.details = details;
  }
}

/**
 * Stops the build if anything is wrong.
 * @param what why that stops it: “The site has broken links”
 * @throws a BuildError where there are lines
 */
export function stopIfAny(lines: readonly string[], what: string): void {
  if (lines.length > 0) throw new BuildError(`${what} (above).`, lines);
}

/** The system’s code for an error: `ENOSPC`, `EACCES`. Empty if it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Says that a process of the build was killed by something other than the build. */
export const endedBy = (signal: NodeJS.Signals): string =>
  `A process of the build was stopped from outside (${signal}). A system that runs out of memory does that.`;

/** Ends this process with one line that says why. */
export function exitWithError(line: string): never {
  console.error(line);
  process.exit(1);
}

/** Why a build stopped and what to do, in one line, with what is served now. */
export function whyStopped(error: unknown, live: string): string {
  const folder = path.relative(process.cwd(), live) || live;
  const code = errorCode(error);
  const served = existsSync(live) ? `${folder}/ is unchanged.` : 'Nothing was published.';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk is full (${code}). Make room and build again. ${served}`;
  }
  if (code === 'EACCES' || code === 'EROFS') {
    return `This user may not write beside ${folder}/ (${code}). Allow it, or name another folder with --outDir. ${served}`;
  }
  if (code === 'EPERM' || code === 'EBUSY') {
    return `${folder}/ cannot be moved (${code}): another program has it open, or it is a mounted disk. Close that program, or name another folder with --outDir, and build again. ${served}`;
  }
  return `${error instanceof Error ? error.message : String(error)} ${served}`;
}

/** Prints what stopped a build, last the one line that says what to do, and then ends this process. */
export function endWith(error: unknown, live: string): void {
  if (error instanceof BuildError) for (const line of error.details) console.error(line);
  else if (error instanceof Error && !('code' in error)) console.error(error.stack);
  console.error(whyStopped(error, live));
  // Not before everything is written: a pipe takes 64 kB at a time.
  process.stderr.write('', () => process.exit(1));
}
