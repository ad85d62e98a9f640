/** The swap of the finished site: whatever happens on the way, a whole site is served. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { whyStopped } from '../../../src/build/report.ts';
import { foldersFor, prepare, recover } from '../../../src/build/swap-output.ts';
import { build } from './swapping.ts';

/** A temporary place for a site. */
function newPlace(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'our-plan-publish-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  return path.join(place, 'dist');
}

/** The same, with a site that is served. */
function placeOf(word: string): string {
  const live = newPlace();
  for (const page of ['help', 'plan']) {
    mkdirSync(path.join(live, page), { recursive: true });
    writeFileSync(path.join(live, page, 'index.html'), word);
  }
  return live;
}

/** Builds and publishes a site in a process of its own; see swapping.ts. */
const start = (...words: readonly string[]) =>
  spawn(process.execPath, [path.join(import.meta.dirname, 'swapping.ts'), ...words]);

/** How it ended: its exit code, or the signal that ended it. */
const ended = (program: ReturnType<typeof start>): Promise<unknown> =>
  new Promise((resolve) => {
    program.on('close', (code, signal) => {
      resolve(code ?? signal);
    });
  });

/** What is served: the word on its pages; nothing where no site is there. */
function served(live: string): string | undefined {
  if (!existsSync(live)) return undefined;
  const words = ['help', 'plan'].map((page) => path.join(live, page, 'index.html'));
  return [
    ...new Set(words.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '–'))),
  ].join();
}

/** All folders beside the served one. */
const leftOvers = (live: string): string[] =>
  readdirSync(path.dirname(live)).filter((name) => name !== path.basename(live));

/** How many steps of the disk a build takes where a site is served. */
function stepsOfABuild(): number {
  const live = placeOf('old');
  const { steps } = build(live, 'new');
  expect(served(live)).toBe('new');
  expect(leftOvers(live)).toEqual([]);
  return steps;
}

test('A site is made beside the one that is served, so that each move is one rename', () => {
  const { live, next, last } = foldersFor('/srv/our-plan/dist');
  expect(live).toBe('/srv/our-plan/dist');
  expect([path.dirname(next), path.dirname(last)]).toEqual(['/srv/our-plan', '/srv/our-plan']);
  expect(new Set([live, next, last]).size).toBe(3);
  expect(next).not.toBe(foldersFor('/srv/our-plan/preview').next);
});

test('A site takes the place of nothing but a site', () => {
  const refusalOf = (output: string): string => {
    try {
      prepare(foldersFor(output));
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const place = newPlace();
  mkdirSync(place);
  expect(refusalOf(place)).toBe('');
  writeFileSync(path.join(place, 'index.html'), 'My own page');
  expect(refusalOf(place)).toMatch(/ has files in it that are not a site made by a build/);
  expect(refusalOf(path.join(place, 'index.html'))).toMatch(/ is a file\. Name a folder/);
  writeFileSync(path.join(place, '_headers'), '');
  expect(refusalOf(place)).toBe('');
  for (const project of ['', '.', '..', path.parse(process.cwd()).root]) {
    expect(refusalOf(project)).toMatch(
      /^This project is in .*\. Name another folder with --outDir\.$/,
    );
  }
  for (const own of ['src', 'content', 'node_modules']) expect(refusalOf(own)).not.toBe('');
});

test('Where the output folder is a link, what it leads to is replaced', () => {
  const live = placeOf('old');
  const link = `${live}-link`;
  symlinkSync(live, link, 'junction');
  expect(build(link, 'new').status).toBe(0);
  expect([served(live), served(link)]).toEqual(['new', 'new']);
});

test('The first site is served, and the next one keeps nothing of it', () => {
  const live = newPlace();
  expect(build(live, 'first').status).toBe(0);
  expect(served(live)).toBe('first');
  expect(build(live, 'second').status).toBe(0);
  expect(served(live)).toBe('second');
  expect(leftOvers(live)).toEqual([]);
});

// Killed after a step is the same as killed before the next one.
describe.each(['killed before', 'killed in'])('A build that is %s a step', (what) => {
  test('leaves a whole site, at every step; the next one finds and repairs it', () => {
    const steps = stepsOfABuild();
    expect(steps).toBeGreaterThanOrEqual(4);
    for (let step = 1; step <= steps; step += 1) {
      const live = placeOf('old');
      expect(build(live, 'new', { step, what }).status, `step ${step}`).toBe('killed');
      expect(['old', 'new', undefined], `step ${step}`).toContain(served(live));
      recover(foldersFor(live));
      expect(['old', 'new'], `step ${step}`).toContain(served(live));
      expect(leftOvers(live), `step ${step}`).toEqual([]);
      build(live, 'newest');
      expect(served(live), `step ${step}`).toBe('newest');
    }
  });

  test('leaves no half site if nothing was served before', () => {
    for (let step = 1; step <= 3; step += 1) {
      const live = newPlace();
      build(live, 'new', { step, what });
      recover(foldersFor(live));
      expect([undefined, 'new']).toContain(served(live));
      expect(leftOvers(live)).toEqual([]);
    }
  });
});

test('If a process is killed while nothing is served, the next one repairs that', async () => {
  const live = placeOf('old');
  // The first removes what an earlier build left, the second takes the old site away.
  expect(await ended(start(live, 'new', '3', 'killed before'))).toBe('SIGKILL');
  expect(served(live)).toBeUndefined();
  expect(await ended(start(live, 'newest'))).toBe(0);
  expect(served(live)).toBe('newest');
  expect(leftOvers(live)).toEqual([]);
});

describe.each([
  ['ENOSPC', 'The disk is full'],
  ['EACCES', 'may not write'],
  ['EROFS', 'may not write'],
  ['EPERM', 'another program has it open'],
  ['EBUSY', 'another program has it open'],
  ['EIO', 'EIO'],
])('Where the disk says %s', (what, reason) => {
  test('at any step, a whole site is served at once, and one line says why and what to do', () => {
    const steps = stepsOfABuild();
    for (let step = 1; step <= steps; step += 1) {
      const live = placeOf('old');
      const { status, says } = build(live, 'new', { step, what });
      // The last step removes the old site, when the new one is served already.
      expect(status, `step ${step}`).toBe(step === steps ? 2 : 1);
      expect(served(live), `step ${step}`).toBe(step === steps ? 'new' : 'old');
      if (status === 1) {
        expect(says.split('\n').length).toBe(1);
        expect(says).toContain(reason);
        expect(says).toContain('dist/ is unchanged.');
      }
    }
  });
});

test('Builds at the same time all end well, one of them is served whole, and nothing is left', async () => {
  const live = placeOf('old');
  const words = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ends = await Promise.all(words.map((word) => ended(start(live, word))));
  expect(ends).toEqual(words.map(() => 0));
  expect(words).toContain(served(live));
  expect(leftOvers(live)).toEqual([]);
});

test('Where nothing was served before, the line says that nothing was published', () => {
  const folders = foldersFor(newPlace());
  expect(whyStopped(Object.assign(new Error('no'), { code: 'EACCES' }), folders.live)).toContain(
    'Nothing was published.',
  );
});
