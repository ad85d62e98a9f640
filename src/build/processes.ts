/** Other processes, and how to stop this one. */
import type { AstroIntegrationLogger } from 'astro';

/** True while a process runs. A number that this process has now was another’s before, which is gone. */
export function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What the system calls an error: `ENOSPC`, `EACCES`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Ends the build with one line; Astro would add its own, and a list of the program’s places. */
export function stop(logger: AstroIntegrationLogger, line: string): never {
  logger.error(line);
  process.exit(1);
}
