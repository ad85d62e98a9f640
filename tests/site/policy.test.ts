/** Every page runs the site’s own scripts and wears its one sheet; its policy names these and nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { SITES } from '../support/sites.ts';
import { bundleScript } from '../../src/build/built-site.ts';
import { OFFLINE_ZIP } from '../../src/lib/site/urls.ts';
import { filesOf, pagesOf } from '../support/built-pages.ts';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inline = await bundleScript('src/client/settings/before-paint.ts');

/** What a page has and what its policy names. */
function policyOf(document: Document) {
  const [head, ...heads] = getElementsByTagName('head', document);
  const [body, ...bodies] = getElementsByTagName('body', document);
  if (!head || !body || heads.length + bodies.length > 0) throw new Error('One head, one body.');
  const content = getElementsByTagName('meta', head)
    .filter(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy')
    .map(({ attribs }) => attribs.content ?? '')
    .join();
  const named = (directive: string): string[] =>
    new RegExp(`(?:^|;)${directive} ([^;]*)`).exec(content)?.[1]?.split(' ') ?? [];
  return {
    styles: getElementsByTagName('style', head).map((element) => sha256(textContent(element))),
    scripts: getElementsByTagName('script', head),
    inBody: getElementsByTagName((name) => name === 'script' || name === 'style', body),
    stylesNamed: named('style-src'),
    scriptsNamed: named('script-src').filter((each) => each.startsWith("'sha")),
  };
}

describe.each(SITES)('The pages of $name', (site) => {
  const pages = pagesOf(site).map(({ file, document }) => ({ file, ...policyOf(document) }));

  test('have no script and no style in their bodies', () => {
    expect(pages.filter(({ inBody }) => inBody.length > 0).map(({ file }) => file)).toEqual([]);
  });

  test('have one sheet, which alone is named', () => {
    for (const { file, styles, stylesNamed } of pages) {
      expect(styles.length, file).toBe(1);
      expect(stylesNamed, file).toEqual(styles);
    }
  });

  test('name the one inline script, which is fixed in the code, where they have it', () => {
    for (const { file, scripts, scriptsNamed } of pages) {
      const texts = scripts.filter(({ attribs }) => Object.keys(attribs).length === 0);
      expect(texts.map(textContent), file).toEqual(file.startsWith('embed/') ? [] : [inline]);
      expect(scriptsNamed, file).toEqual(texts.map(() => sha256(inline)));
    }
  });

  test('run files that the build made, and no others', () => {
    const own = new Set(filesOf(site).filter((file) => /^_astro\/.*\.js$/.test(file)));
    const run = pages.flatMap(({ scripts }) => scripts.flatMap(({ attribs }) => attribs.src ?? []));
    expect(run.length).toBeGreaterThan(pages.length);
    expect(run.filter((src) => !own.has(src.slice(site.base.length)))).toEqual([]);
  });

  test('are as strict in the folder for schools, where meanings are in the page', () => {
    const zip = unzipSync(readFileSync(path.join(site.folder, OFFLINE_ZIP)), {
      filter: ({ name }) => name.endsWith('.html'),
    });
    expect(Object.keys(zip).length).toBeGreaterThan(10);
    for (const [file, bytes] of Object.entries(zip)) {
      const page = policyOf(parseDocument(strFromU8(bytes)));
      expect(page.stylesNamed, file).toEqual(page.styles);
      expect(page.scriptsNamed, file).toEqual([sha256(inline)]);
      for (const { parent, attribs } of page.inBody) {
        expect(attribs, file).toEqual({ type: 'application/json' });
        expect(parent, file).toMatchObject({ name: 'plan-words' });
      }
    }
  });
});
