/** Runs programs for the bench. */
import { spawnSync } from 'node:child_process';
import packageJson from '../../package.json' with { type: 'json' };

/** What a program said, and how long it took. */
export interface Run {
  readonly seconds: number;
  readonly output: string;
}

/** What `npm run build` tells Node.js: how much memory a build may take, and where more is said. */
const BUILD_FLAGS = packageJson.scripts.build.split(' ').filter((word) => word.startsWith('--'));

/** Runs Astro in a folder to its end. @throws where it fails, with all that it said */
export function astro(
  root: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, 'node_modules/astro/bin/astro.mjs', ...words],
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

/** Builds a content folder's site into another folder, as `npm run build` does. @throws where it fails */
export const build = (outDir: string, environment: Readonly<Record<string, string>>): Run =>
  astro('.', ['build', '--outDir', outDir], environment, BUILD_FLAGS);
