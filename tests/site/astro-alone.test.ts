/** Astro makes only a part of the site: it does nothing by itself, and ends with the build that started it. */
import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/load/read.ts';
import { siteContentOf } from '../../src/load/site-content.ts';
import { SECOND } from '../support/sites.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-astro-'));
const site = path.join(folder, 'dist');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BUILD = ['build', '--outDir', site];

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Without what Vitest adds: Astro would take its BASE_URL for the site’s own.
const { PATH, HOME } = process.env;
const env = {
  PATH,
  HOME,
  CONTENT_DIR: SECOND.content,
  ASTRO_TELEMETRY_DISABLED: '1',
  PRINTS: 'none',
};

test('Started by itself, “astro build” stops in one line that says what to use', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, ...BUILD], {
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Use “npm run build”: Astro by itself makes only a part of the site.');
  expect(stdout).not.toContain('├─');
  expect(existsSync(site)).toBe(false);
});

// After a part of them: the channel to its parent closes, as it does when that is killed.
test('If the build is killed while Astro makes pages, Astro ends', async () => {
  const astro = fork(ASTRO, BUILD, { env, silent: true, serialization: 'advanced' });
  const ended = new Promise((resolve) => {
    astro.on('exit', resolve);
  });
  const content = siteContentOf(readContent({ folder: SECOND.content }));
  if (!content) throw new Error('The content has errors.');
  astro.send(content);
  let said = '';
  astro.stdout?.on('data', (text: Buffer) => {
    said += String(text);
    if (said.includes('├─ /') && astro.connected) astro.disconnect();
  });
  expect(await ended).toBe(1);
  expect(said).toContain('├─ /');
  expect(said).not.toContain('Complete!');
});
