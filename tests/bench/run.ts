/** Runs programs for the bench. */
import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a program said, how long it took, and how much memory it needed. */
export interface Run {
  readonly seconds: number;
  readonly output: string;
  /** The most that it and the programs it started had at one time, in MiB. */
  readonly memory: number;
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 200;

/** The memory in MiB of a process and of all that it started, as `ps` (POSIX) has it. */
function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const family = new Set([pid]);
  let kilobytes = 0;
  // A process is listed after the one that started it.
  for (const line of stdout.trim().split('\n')) {
    const [own = 0, parent = 0, size = 0] = line.trim().split(/\s+/).map(Number);
    if (family.has(parent)) family.add(own);
    if (family.has(own)) kilobytes += size;
  }
  return kilobytes / 1024;
}

/** Runs a program of Node.js in a folder to its end. @throws where it fails, with all that it said */
export async function run(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const start = performance.now();
  const program = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(program.pid ?? 0));
  }, INTERVAL);
  const ended = new Promise((resolve) => {
    program.on('close', resolve);
  });
  const [output, errors, status] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    ended,
  ]);
  clearInterval(timer);
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${output}\n${errors}`);
  return { seconds: (performance.now() - start) / 1000, output, memory };
}

/** Builds a content folder’s site into another folder, as `npm run build` does. @throws where it fails */
export const build = (
  outDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<Run> => run('.', ['src/build/build.ts', '--outDir', outDir], environment);
