import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { OWN } from '../support/sites.ts';
import { filesOf } from '../support/built-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function hashOfSite(): string {
  const hash = createHash('sha256');
  for (const file of filesOf(OWN).filter((name) => /\.\w+$/.test(name))) {
    hash.update(file).update(readFileSync(path.join(OWN.folder, file)));
  }
  return hash.digest('hex');
}

/** Replaces the first place of a text in a file of the copy, and says on which line it stands. */
function change(name: string, from: string, to: string): number {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${name} has no “${from}”.`);
  writeFileSync(file, text.replace(from, to));
  return text.slice(0, at).split('\n').length;
}

test('a build with four mistakes names all four and leaves the last good site as it was', () => {
  cpSync(OWN.content, folder, { recursive: true });
  const facts = 'plan/recommendations/03-staying-in-school.yaml';
  const page = 'pages/7-11/staying-in-school.mdx';
  const older = 'pages/14-19/staying-in-school.mdx';
  const body = change(facts, 'body: pupil-planning-team', 'body: nobody-we-know');
  const covers = change(page, "covers: ['4.4']", "covers: ['4.4', '3.99']");
  const long = `${'word '.repeat(29)}end.`;
  const sentence = change(page, 'School is lessons', `${long} School is lessons`);
  const sum = change(older, '£200,000', '£5,000');

  const before = hashOfSite();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    env: { ...process.env, CONTENT_DIR: folder, NO_COLOR: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const said = stdout + stderr;

  expect(status).toBe(1);
  const at = (name: string, line: number): string => `${path.join(folder, name)}:${line}:`;
  const lines = said.split('\n');
  const line = (start: string, rule: string): string | undefined =>
    lines.find((each) => each.includes(start) && each.includes(rule));
  expect(line(at(facts, body), 'covers/no-such-body')).toContain('nobody-we-know');
  expect(line(at(page, covers), 'covers/no-such-action')).toContain('3.99');
  expect(line(at(page, sentence), 'reading/long-sentence')).toContain('30 words');
  expect(line(at(older, sum), 'facts/number')).toContain('£5,000');
  expect(hashOfSite()).toBe(before);
});
