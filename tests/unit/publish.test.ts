/** The swap of the finished site: whatever happens on the way, a whole site is served. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { foldersFor, recover, swap, type Folders } from '../../src/integrations/publish.ts';

/** The folders of a site in a temporary place; those named hold a page with that word. */
function sites(...there: readonly (readonly [keyof Folders, string])[]): Folders {
  const place = mkdtempSync(path.join(tmpdir(), 'our-plan-publish-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const folders = foldersFor(path.join(place, 'dist'));
  for (const [which, word] of there) {
    mkdirSync(path.join(folders[which], 'help'), { recursive: true });
    writeFileSync(path.join(folders[which], 'help', 'index.html'), word);
  }
  return folders;
}

/** What is served. */
const served = ({ live }: Folders): string | undefined => {
  const page = path.join(live, 'help', 'index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
};

/** All folders beside the served one. */
const leftOvers = ({ live }: Folders): string[] =>
  readdirSync(path.dirname(live)).filter((name) => name !== path.basename(live));

test('A site is made beside the one that is served, so that each move is one rename', () => {
  const { live, next, last } = foldersFor('/srv/our-plan/dist');
  expect(live).toBe('/srv/our-plan/dist');
  expect([path.dirname(next), path.dirname(last)]).toEqual(['/srv/our-plan', '/srv/our-plan']);
  expect(new Set([live, next, last]).size).toBe(3);
});

test('Two sites in one place do not share their folders', () => {
  expect(foldersFor('/srv/a').next).not.toBe(foldersFor('/srv/b').next);
});

describe('The swap', () => {
  test('serves the new site and leaves nothing behind', () => {
    const folders = sites(['live', 'old'], ['next', 'new']);
    swap(folders);
    expect(served(folders)).toBe('new');
    expect(leftOvers(folders)).toEqual([]);
  });

  test('serves the first site that there is', () => {
    const folders = sites(['next', 'new']);
    swap(folders);
    expect(served(folders)).toBe('new');
    expect(leftOvers(folders)).toEqual([]);
  });

  test('keeps no page of the old site', () => {
    const folders = sites(['live', 'old'], ['next', 'new']);
    writeFileSync(path.join(folders.live, 'gone.html'), 'old');
    swap(folders);
    expect(existsSync(path.join(folders.live, 'gone.html'))).toBe(false);
  });
});

test('Where the new site cannot be moved, the old one is served again', () => {
  const folders = sites(['live', 'old']);
  expect(() => {
    swap(folders);
  }).toThrow();
  recover(folders);
  expect(served(folders)).toBe('old');
});

describe('After an interruption', () => {
  test.each([
    [
      'while the new site was made',
      [
        ['live', 'old'],
        ['next', 'half'],
      ],
      'old',
    ],
    [
      'before the new site took its place',
      [
        ['last', 'old'],
        ['next', 'new'],
      ],
      'old',
    ],
    [
      'before the old site was removed',
      [
        ['live', 'new'],
        ['last', 'old'],
      ],
      'new',
    ],
    ['before anything was ever served', [['next', 'half']], undefined],
    ['by nothing', [['live', 'old']], 'old'],
  ] as const)('%s, a whole site is served', (_, there, expected) => {
    const folders = sites(...there);
    recover(folders);
    expect(served(folders)).toBe(expected);
    expect(existsSync(folders.last)).toBe(false);
  });

  test.each([
    [
      'before the new site took its place',
      [
        ['last', 'old'],
        ['next', 'new'],
      ],
    ],
    [
      'before the old site was removed',
      [
        ['live', 'new'],
        ['last', 'old'],
      ],
    ],
  ] as const)('%s, the next build is published as ever', (_, there) => {
    const folders = sites(...there);
    recover(folders);
    rmSync(folders.next, { recursive: true, force: true });
    mkdirSync(path.join(folders.next, 'help'), { recursive: true });
    writeFileSync(path.join(folders.next, 'help', 'index.html'), 'newest');
    swap(folders);
    expect(served(folders)).toBe('newest');
    expect(leftOvers(folders)).toEqual([]);
  });
});
