/** Builds a site of a size, and measures it. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from './run.ts';

/** A measured build. Times in seconds, sizes in bytes, memory in MiB. */
export interface Measured {
  readonly recommendations: number;
  readonly pages: number;
  readonly seconds: number;
  /** By step, as the build itself says (src/build/build.ts). */
  readonly steps: ReadonlyMap<string, number>;
  readonly memory: number;
  readonly bytes: number;
  /** One page for ages 7 to 11, from the middle. */
  readonly readingPage: number;
  /** What a first search and its first result load at the most. */
  readonly search: number;
}

/** All files of a folder with their sizes. */
const sizesIn = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(folder, file).split(path.sep).join('/'), statSync(file).size];
      }),
  );

const sum = (values: Iterable<number>): number => [...values].reduce((all, each) => all + each, 0);

/** The engine and its word lists once, and the largest part of the index and the largest result of one language. */
function firstSearch(sizes: ReadonlyMap<string, number>): number {
  const of = (pattern: RegExp): number[] =>
    [...sizes].filter(([file]) => pattern.test(file)).map(([, size]) => size);
  const always = [
    /^pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.en-gb\.pagefind|.*\.pf_meta)$/,
    /^search\/(words|spelling)\.json$/,
  ];
  const largest = [/^pagefind\/index\//, /^pagefind\/fragment\//];
  return sum(always.flatMap(of)) + sum(largest.map((pattern) => Math.max(0, ...of(pattern))));
}

/** The seconds of each step, as the build prints them. @throws where it prints none */
function stepsIn(output: string): Map<string, number> {
  const lines = [...output.matchAll(/^(\S.*?) +(\d+\.\d) s\b/gm)];
  if (lines.length === 0) throw new Error('The build does not say where its time went.');
  return new Map(lines.map(([, name = '', seconds]) => [name, Number(seconds)]));
}

/**
 * Builds the site of a content folder into another folder, from the beginning.
 * @param prints false for stand-ins in place of documents and share images
 */
export async function measured(
  content: string,
  outDir: string,
  recommendations: number,
  prints: boolean,
): Promise<Measured> {
  // What earlier builds have cached would hide what a first one takes.
  rmSync('.astro/cache', { recursive: true, force: true });
  const { seconds, output, memory } = await build(outDir, {
    CONTENT_DIR: content,
    PRINTS: prints ? '' : 'none',
  });
  const sizes = sizesIn(outDir);
  const middle = Math.ceil(recommendations / 2);
  return {
    recommendations,
    seconds,
    steps: stepsIn(output),
    memory,
    pages: [...sizes.keys()].filter((file) => file.endsWith('.html')).length,
    bytes: sum(sizes.values()),
    readingPage: sizes.get(`7-11/staying-in-school-${middle}/index.html`) ?? Number.NaN,
    search: firstSearch(sizes),
  };
}
