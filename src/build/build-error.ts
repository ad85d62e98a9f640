/** Why a build stops. */

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
