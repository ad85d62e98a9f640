/** Other processes, errors of the system, and how a program ends with one line. */

/** True while another process with this id runs. An id that this process has now was another’s before, which is gone. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The system’s code for an error: `ENOSPC`, `EACCES`. Empty if it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Ends this process with one line that says why. */
export function exitWithError(line: string): never {
  console.error(line);
  process.exit(1);
}
