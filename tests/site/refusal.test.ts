/** A build whose content has errors names all of them, runs none of the content, and leaves the last good site unchanged. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attack, ATTACKED, ranBeside, UNSAFE_DRAWING } from '../support/attacked.ts';
import { SECOND } from '../support/sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-refusal-'));
const content = path.join(folder, 'content');
const dist = path.join(folder, 'dist');

/** Replaces the first occurrence of a text in a file of the copy. @returns the file and the line, as a build names them */
function change(name: string, from: string, to: string): string {
  const file = path.join(content, name);
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${name} has no “${from}”.`);
  writeFileSync(file, text.replace(from, to));
  return `${file}:${text.slice(0, at).split('\n').length}:`;
}

/** Four mistakes: where each is, the rule that it breaks, and a word that the message must have. */
function makeMistakes(): (readonly [place: string, rule: string, word: string])[] {
  const facts = 'plan/recommendations/01-safer-journeys.yaml';
  const young = 'pages/7-11/safer-journeys.mdx';
  const older = 'pages/14-19/safer-journeys.mdx';
  const long = `${'word '.repeat(29)}end.`;
  return [
    [change(facts, 'body: gwasanaethau-plant', 'body: nobody'), 'covers/no-such-body', 'nobody'],
    [change(young, "['1A.1']", "['1A.1', '3.99']"), 'covers/no-such-action', '3.99'],
    [
      change(young, 'A good journey', `${long} A good journey`),
      'reading/long-sentence',
      '30 words',
    ],
    [change(older, '£18,000', '£5,000'), 'facts/number', '£5,000'],
  ];
}

let mistakes: ReturnType<typeof makeMistakes>;
let status: number | null;
let said: string;

beforeAll(() => {
  cpSync(SECOND.content, content, { recursive: true });
  mistakes = makeMistakes();
  attack(content);
  writeFileSync(path.join(content, 'pictures/bont.svg'), UNSAFE_DRAWING);
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'index.html'), 'The last good site.');
  writeFileSync(path.join(dist, '_headers'), '');
  const { PATH, HOME } = process.env;
  const build = spawnSync('npm', ['run', 'build', '--', '--outDir', dist], {
    env: { PATH, HOME, CONTENT_DIR: content, NO_COLOR: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  ({ status } = build);
  said = build.stdout + build.stderr;
}, 100_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('names each mistake with its file, its line and its rule', () => {
  const lines = said.split('\n');
  for (const [place, rule, word] of mistakes) {
    expect(lines.find((line) => line.includes(place) && line.includes(rule))).toContain(word);
  }
});

test('names every way to make content run, and runs none', () => {
  const silent = ATTACKED.filter(({ guide }) => !said.includes(`${guide}.mdx:`));
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(said).toMatch(/pictures\.yaml:\d+:\d+ +pictures\/unsafe/);
  expect(ranBeside(content)).toEqual([]);
});

test('stops before a page is made, publishes nothing, and leaves nothing', () => {
  expect(status).toBe(1);
  expect(said).toContain('The content has errors (above).');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  expect(readdirSync(dist).sort()).toEqual(['_headers', 'index.html']);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('The last good site.');
});
