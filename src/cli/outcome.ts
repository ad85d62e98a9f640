/** How a program of the command line ends: worked out by a function, so that it can be called as well as run. */

/** What a program prints, and its exit code. */
export interface Outcome {
  readonly status: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `make` comes to; where it throws, the reason in one line, and an end that says so. */
export function outcomeOf(make: () => Outcome): Outcome {
  try {
    return make();
  } catch (error) {
    const stderr = error instanceof Error ? error.message : String(error);
    return { status: 1, stdout: '', stderr };
  }
}

/** Prints an outcome and ends with its exit code, once everything is printed. */
export function end({ status, stdout, stderr }: Outcome): void {
  if (stderr !== '') console.error(stderr);
  if (stdout !== '') console.log(stdout);
  process.exitCode = status;
}
