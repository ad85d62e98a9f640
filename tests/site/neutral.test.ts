import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SECOND } from '../support/sites.ts';
import { pagesOf } from '../support/built-pages.ts';

/** The first council's name, in any form. */
const NAME = /leeds/i;

test('nothing in src/ says the name of one council', () => {
  const said = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|typ)$/.test(file))
    .filter((file) => NAME.test(readFileSync(path.join('src', file), 'utf8')));
  expect(said).toEqual([]);
});

test('nothing of the first council is on the site of the second', () => {
  const said = pagesOf(SECOND).filter(({ html }) => NAME.test(html));
  expect(said.map(({ file }) => file)).toEqual([]);
});
