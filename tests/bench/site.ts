/** Builds a site of a size, and measures it. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from './run.ts';

/** A measured build. Times in seconds, sizes in bytes, memory in MiB. */
export interface Measured {
  readonly recommendations: number;
  readonly pages: number;
  readonly seconds: number;
  /** By step, as the build itself says (src/build/steps.ts). */
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

/** What the last line of a build says of its steps and memory. @throws where there is no such line */
function told(output: string): Pick<Measured, 'steps' | 'memory'> {
  const [, parts, memory] = /took [\d.]+ s \((.*)\), (\d+) MiB/.exec(output) ?? [];
  if (parts === undefined) throw new Error('The build does not say where its time went.');
  const steps = parts.split(', ').map((part): [string, number] => {
    const at = part.lastIndexOf(' ');
    return [part.slice(0, at), Number(part.slice(at + 1))];
  });
  return { steps: new Map(steps), memory: Number(memory) };
}

/**
 * Builds the site of a content folder into another folder, from the beginning.
 * @param prints false for stand-ins in place of documents and share images
 */
export function measured(
  content: string,
  outDir: string,
  recommendations: number,
  prints: boolean,
): Measured {
  // What earlier builds have kept would hide what a first one takes.
  rmSync('.astro/kept', { recursive: true, force: true });
  const { seconds, output } = build(outDir, {
    CONTENT_DIR: content,
    PRINTS: prints ? '' : 'none',
  });
  const sizes = sizesIn(outDir);
  const middle = Math.ceil(recommendations / 2);
  return {
    recommendations,
    seconds,
    ...told(output),
    pages: [...sizes.keys()].filter((file) => file.endsWith('.html')).length,
    bytes: sum(sizes.values()),
    readingPage: sizes.get(`7-11/staying-in-school-${middle}/index.html`) ?? Number.NaN,
    search: firstSearch(sizes),
  };
}
