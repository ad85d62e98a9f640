/** How a program of the command line ends. Functions return it, so that tests can call them instead of starting a program. */

/** What a program prints, and its exit code. */
export interface CommandResult {
  readonly status: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `run` returns; if it throws, a failure with the error’s message. */
export function resultOf(run: () => CommandResult): CommandResult {
  try {
    return run();
  } catch (error) {
    const stderr = error instanceof Error ? error.message : String(error);
    return { status: 1, stdout: '', stderr };
  }
}

/** Prints a result and sets its exit code: Node.js ends by itself once everything is printed. */
export function end({ status, stdout, stderr }: CommandResult): void {
  if (stderr !== '') console.error(stderr);
  if (stdout !== '') console.log(stdout);
  process.exitCode = status;
}
