/** A build after one changed word, beside one from nothing. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differences } from '../support/differences.ts';
import { build } from './run.ts';

/** How often each build is timed; the middle time counts. */
const TIMES = 3;

/** Seconds of builds of the same content. */
export interface Warm {
  /** With nothing kept of earlier builds. */
  readonly cold: number;
  /** With all that was kept, and one changed word. */
  readonly warm: number;
  /** Files that came out otherwise in the one than in the other. */
  readonly different: readonly string[];
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * Builds a content folder from nothing and after a changed word, in turns, so that a machine that grows slower slows both.
 * @param from the content folder; it is copied
 * @param root an empty folder to work in
 */
export async function warmBuilds(from: string, root: string): Promise<Warm> {
  const content = path.join(root, 'content');
  cpSync(from, content, { recursive: true });
  const page = path.join(content, 'pages/7-11/staying-in-school.mdx');
  const before = readFileSync(page, 'utf8');
  // Node.js keeps code that it has compiled, by default for all projects.
  const compiled = path.join(root, 'compiled');
  const environment = { CONTENT_DIR: content, NODE_COMPILE_CACHE: compiled };
  const built = async (name: string): Promise<number> =>
    (await build(path.join(root, name), environment)).seconds;
  const forget = (): void => {
    for (const each of ['.astro', compiled]) rmSync(each, { recursive: true, force: true });
  };
  const write = (word: string): void => {
    writeFileSync(
      page,
      before.replace(/<Part of="what">\s+/, (found) => `${found}${word} `),
    );
  };
  const colds: number[] = [];
  const warms: number[] = [];
  for (let time = 1; time <= TIMES; time += 1) {
    write('Before.');
    forget();
    colds.push(await built('cold'));
    write('After.');
    warms.push(await built('warm'));
  }
  forget();
  await built('cold');
  const different = differences(path.join(root, 'cold'), path.join(root, 'warm'));
  return { cold: middle(colds), warm: middle(warms), different };
}
