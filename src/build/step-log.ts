/** What a build prints: a line for each step, with what it came to and its seconds. */

/** Where lines go: the terminal, as a rule. */
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
  say(line: string): void {
    this.#output.write(`${this.#output.isTTY ? CLEAR_LINE : ''}${line}\n`);
  }

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
