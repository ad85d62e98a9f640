/** Content never runs: each way in stops a build, and in the live preview its fault is shown in its place. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATTACKS, guideWith, writing } from '../fixtures/attacks.ts';
import { livePreview, type LivePreview } from '../support/live-preview.ts';
import { SECOND } from '../support/sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-attacks-'));
const content = path.join(folder, 'content');
const dist = path.join(folder, 'dist');

/** The files that attacks leave behind if they are run. */
const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('ran-'));

const nameOf = (index: number): string => `attack-${index + 1}`;

beforeAll(() => {
  cpSync(SECOND.content, content, { recursive: true });
  ATTACKS.forEach(({ body }, index) => {
    const runs = writing(path.join(folder, `ran-${index + 1}`));
    writeFileSync(path.join(content, 'guides', `${nameOf(index)}.mdx`), guideWith(body(runs)));
  });
  writeFileSync(
    path.join(content, 'pictures/bont.svg'),
    '<svg viewBox="0 0 9 9"><path fill="\\75rl(https://a.example/b.svg#c)" d="M0 0h9v9z"/></svg>',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a build names every one of them, runs none, and publishes nothing', () => {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', dist], {
    env: { PATH, HOME, CONTENT_DIR: content, NO_COLOR: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(1);
  const said = stdout + stderr;
  const silent = ATTACKS.filter((_, index) => !said.includes(`${nameOf(index)}.mdx:`));
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(said).toMatch(/pictures\.yaml:\d+:\d+ +pictures\/unsafe/);
  expect(left()).toEqual([]);
  expect(existsSync(dist)).toBe(false);
});

let preview: LivePreview | undefined;
afterAll(() => preview?.stop());

test('the live preview shows what is wrong in the place of each, and runs none', async () => {
  preview = await livePreview(content);
  for (const [index, { name }] of ATTACKS.entries()) {
    const response = await fetch(`${preview.address}/${nameOf(index)}/`);
    const html = await response.text();
    const [, main = ''] = /<main.*?>(.*)<\/main>/s.exec(html) ?? [];
    expect(main, name).toContain(`${nameOf(index)}.mdx:`);
    expect(main, name).not.toContain('document.title');
  }
  // Nothing of a drawing that would load something is there.
  const drawing = await fetch(`${preview.address}/pictures/bont.svg`).then((each) => each.text());
  expect(drawing).toContain('<svg');
  expect(drawing).not.toMatch(/a\.example|rl\(/);
  // A page with which nothing is wrong is there beside them.
  const about = await fetch(`${preview.address}/about/`).then((response) => response.text());
  expect(about).not.toContain('<details class="problems" open');
  expect(left()).toEqual([]);
}, 200_000);
