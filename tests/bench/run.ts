/** Runs programs for the bench. */
import { spawnSync } from 'node:child_process';

/** What a program said, and how long it took. */
export interface Run {
  readonly seconds: number;
  readonly output: string;
}

/** Runs Astro in a folder to its end. @throws where it fails, with all that it said */
export function astro(root: string, words: readonly string[], environment = {}): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // As `npm run build` does: a large plan takes no more memory than it needs.
    ['--max-old-space-size=2600', 'node_modules/astro/bin/astro.mjs', ...words],
    {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`astro ${words.join(' ')} failed:\n${stderr}\n${stdout}`);
  return { seconds: (performance.now() - start) / 1000, output: stdout };
}
