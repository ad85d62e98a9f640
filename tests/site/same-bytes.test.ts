/**
 * The same content gives the same site, byte for byte: in another folder, time zone, language and year, from two builds
 * at once, and whatever earlier builds have kept.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { OFFLINE_ZIP } from '../../src/lib/site/urls.ts';
import { buildIn, copyOfProject, removeCopy } from '../support/copies.ts';
import { differences } from '../support/differences.ts';
import { SECOND } from '../support/sites.ts';

const folder = copyOfProject();
const COPY = { ...SECOND, folder: path.join(folder, 'dist') };
const LAST = path.join(folder, 'last');
const FONTS = 'node_modules/@expo-google-fonts';

/** Another time zone, language and year. */
const ELSEWHERE = {
  TZ: 'Pacific/Auckland',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL('tests/support/another-computer.mjs').href}`,
};

afterAll(() => {
  removeCopy(folder);
});

/** Links all packages into the copy, except the one with a font that the test changes: that is copied. */
function linkPackages(): void {
  const link = (from: string, but: string): void => {
    mkdirSync(path.join(folder, from));
    for (const name of readdirSync(from).filter((each) => each !== but)) {
      symlinkSync(path.resolve(from, name), path.join(folder, from, name), 'junction');
    }
  };
  link('node_modules', '@expo-google-fonts');
  link(FONTS, 'andika');
  cpSync(`${FONTS}/andika`, path.join(folder, FONTS, 'andika'), { recursive: true });
}

/** Replaces a text in a file of the copy. @returns what puts the project’s own file back */
function changed(file: string, from: string, to: string): () => void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  const copy = path.join(folder, file);
  writeFileSync(
    copy,
    text.replace(from, () => to),
  );
  return () => {
    cpSync(file, copy);
  };
}

/** Replaces one font with another. @returns what puts the right one back */
function changedFont(): () => void {
  const regular = `${FONTS}/andika/Andika_400Regular.ttf`;
  cpSync(`${FONTS}/andika/Andika_700Bold.ttf`, path.join(folder, regular));
  return () => {
    cpSync(regular, path.join(folder, regular));
  };
}

async function build(hear: (said: string) => void = () => undefined): Promise<void> {
  expect(await buildIn(folder, COPY, ELSEWHERE, hear)).toBe(0);
}

/** Two builds at once, begun while a third seems to be running. It ends when both are waiting for it; then one waits for the other. */
async function buildTwice(): Promise<void> {
  const lock = path.join(folder, '.astro/building');
  writeFileSync(lock, String(process.pid));
  let waiting = 0;
  const hear = (said: string): void => {
    if (!said.includes('Waiting for another build')) return;
    waiting += 1;
    // From here on, the lock is theirs.
    if (waiting === 2) rmSync(lock);
  };
  await Promise.all([build(hear), build(hear)]);
  expect(waiting).toBe(2);
}

/** Puts files back and builds. @returns the files of the site that have changed */
async function changedBy(
  putBack: readonly (() => void)[],
  builds: () => Promise<void> = build,
): Promise<string[]> {
  rmSync(LAST, { recursive: true, force: true });
  cpSync(COPY.folder, LAST, { recursive: true });
  for (const back of putBack) back();
  await builds();
  return differences(COPY.folder, LAST);
}

/** The names of what builds have cached. */
const cached = (): string[] => readdirSync(path.join(folder, '.astro/cache'));

/** A page in the zip for schools. */
const zipped = (file: string): string =>
  strFromU8(unzipSync(readFileSync(path.join(COPY.folder, OFFLINE_ZIP)))[file] ?? new Uint8Array());

// Everything is changed at first, and put back group by group. No two changes in a group affect the same document, image or
// page: otherwise, what was wrongly kept after one change would be made again because of the other. A template is part of
// the program, a change of which makes everything again, so it has a group to itself; a font is in every document and image.
// In the last group the idea affects the Easy Read prints, the promise the poster, the picture the share image, and each its
// own page. What a step does not affect is kept, so the site at the end matches the project’s only if all of that was right.
test('each change affects what it should, and in the end the site is the same as the one built elsewhere', async () => {
  linkPackages();
  const { content } = SECOND;
  const template = changed('src/documents/pack.typ', '#set page(', '#set page(fill: luma(99%), ');
  const font = changedFont();
  const meaning = changed(`${content}/words/reviewer.yaml`, 'its job well', 'its work well');
  const idea = changed(`${content}/easy-read/safer-journeys.yaml`, 'old bridge', 'old footbridge');
  const promise = changed(
    `${content}/pages/7-11/safer-journeys.mdx`,
    'of every road',
    'of each road',
  );
  const body = changed(`${content}/pages/14-19/safer-journeys.mdx`, 'Walk the', 'Skate the');
  const picture = changed(`${content}/pictures/bont.svg`, '</svg>', '<path d="M0 0h9v9z"/></svg>');
  await build();

  const packs = readdirSync(path.join(COPY.folder, 'print'))
    .filter((name) => name.startsWith('pack-'))
    .sort();
  expect(packs.length).toBe(3);
  // Everything is made again, and only these files differ.
  expect((await changedBy([template])).sort()).toEqual([
    ...packs.map((name) => `print/${name}`),
    OFFLINE_ZIP.slice(1),
  ]);

  expect(zipped('7-11/safer-journeys/index.html')).toContain('its work well');
  const second = await changedBy([font, meaning]);
  for (const name of [...packs, 'poster-safer-journeys.pdf', 'supplement.pdf']) {
    expect(second).toContain(`print/${name}`);
  }
  expect(second).toContain('words/7-11.json');
  // The pages of the zip hold the meanings of their words; others fetch them.
  expect(zipped('7-11/safer-journeys/index.html')).toContain('its job well');
  expect(second).not.toContain('7-11/safer-journeys/index.html');

  const before = cached();
  const third = await changedBy([idea, promise, body, picture], buildTwice);
  for (const file of [
    'easy-read/safer-journeys-16pt-colour.pdf',
    'easy-read/safer-journeys/index.html',
    'print/poster-safer-journeys.pdf',
    '7-11/safer-journeys/index.html',
    '14-19/safer-journeys/index.html',
    'pictures/bont.svg',
    'pictures/black/bont.svg',
    'share/7-11-safer-journeys.png',
  ]) {
    expect(third).toContain(file);
  }
  expect(third).not.toContain('share/14-19-safer-journeys.png');
  for (const name of packs) expect(third).not.toContain(`print/${name}`);

  // If it had been deleted, these builds would not have been warm.
  expect(cached()).toEqual(expect.arrayContaining(before));

  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  expect(differences(SECOND.folder, COPY.folder)).toEqual([]);
}, 300_000);
