/** What a build keeps for the next one is never wrong: whatever changes, a warm build is a cold one, byte by byte. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../support/differences.ts';
import { SECOND } from '../support/sites.ts';
import { buildIn, copyOfProject, removeCopy } from '../support/copies.ts';

const folder = copyOfProject();
const WARM = { ...SECOND, folder: path.join(folder, 'dist') };
const BEFORE_CHANGE = { ...SECOND, folder: path.join(folder, 'before') };
const COLD = { ...SECOND, folder: path.join(folder, 'cold') };
const KEPT = path.join(folder, '.astro/kept');

afterAll(() => {
  removeCopy(folder);
});

const at = (...parts: readonly string[]): string => path.join(folder, ...parts);

/** Replaces a text of a file of the copy; throws where it is not there, as the test would say nothing. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
  writeFileSync(
    at(file),
    text.replace(from, () => to),
  );
}

/** Links all packages into the copy but the one with a font that the test changes. */
function linkPackages(): void {
  const link = (from: string, to: string, but: string): void => {
    mkdirSync(to);
    for (const name of readdirSync(from).filter((each) => each !== but)) {
      symlinkSync(path.resolve(from, name), path.join(to, name));
    }
  };
  const fonts = 'node_modules/@expo-google-fonts';
  link('node_modules', at('node_modules'), '@expo-google-fonts');
  link(fonts, at(fonts), 'andika');
  cpSync(path.join(fonts, 'andika'), at(fonts, 'andika'), { recursive: true });
}

/** Builds after a change; which files came out otherwise than before it. */
async function changedBy(change: () => void): Promise<string[]> {
  rmSync(BEFORE_CHANGE.folder, { recursive: true, force: true });
  cpSync(WARM.folder, BEFORE_CHANGE.folder, { recursive: true });
  change();
  expect(await buildIn(folder, WARM)).toBe(0);
  return differences(WARM.folder, BEFORE_CHANGE.folder);
}

beforeAll(async () => {
  linkPackages();
  expect(await buildIn(folder, WARM)).toBe(0);
}, 120_000);

const content = 'tests/fixtures/second-council';

test('a word, a body, a meaning, a picture, a font, a template: each changes what it should, and a cold build gives the same', async () => {
  const word = await changedBy(() => {
    edit(`${content}/easy-read/safer-journeys.yaml`, 'bridge', 'footbridge');
  });
  expect(word).toContain('easy-read/safer-journeys-16pt-colour.pdf');
  expect(word).not.toContain('share/7-11-safer-journeys.png');

  const body = await changedBy(() => {
    edit(`${content}/pages/7-11/safer-journeys.mdx`, 'walk, wheel', 'walk, skate');
  });
  expect(body).toContain('7-11/safer-journeys/index.html');
  expect(body).not.toContain('easy-read/safer-journeys/index.html');

  const meaning = await changedBy(() => {
    edit(`${content}/words/reviewer.yaml`, 'does its job well', 'does its work well');
  });
  // The pages of the zip hold the meanings of their words.
  expect(meaning).toContain('share/our-plan-offline.zip');
  expect(meaning).not.toContain('7-11/safer-journeys/index.html');

  const picture = await changedBy(() => {
    edit(`${content}/pictures/bont.svg`, '</svg>', '<path d="M0 0h9v9z"/></svg>');
  });
  expect(picture).toContain('pictures/bont.svg');
  expect(picture).toContain('easy-read/safer-journeys-16pt-black.pdf');

  const font = await changedBy(() => {
    const file = (name: string) => at('node_modules/@expo-google-fonts/andika', name);
    renameSync(file('Andika_700Bold.ttf'), file('Andika_400Regular.ttf'));
    cpSync(file('Andika_400Regular.ttf'), file('Andika_700Bold.ttf'));
  });
  expect(font).toContain('print/poster-safer-journeys.pdf');

  const template = await changedBy(() => {
    edit('src/documents/pack.typ', '#set page(', '#set page(fill: luma(99%), ');
  });
  expect(template).toContain('print/pack-safer-journeys.pdf');

  cpSync(WARM.folder, COLD.folder, { recursive: true });
  rmSync(KEPT, { recursive: true });
  expect(await buildIn(folder, WARM)).toBe(0);
  expect(differences(WARM.folder, COLD.folder)).toEqual([]);
}, 300_000);
