/** Words that the tools of a build take for signs of their own, wherever they find them: on a page they are only words. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECOND } from '../support/sites.ts';
import { pagesOf, textsOf } from '../support/built-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-signs-'));
const content = path.join(folder, 'content');
const site = { ...SECOND, folder: path.join(folder, 'dist') };
const ran = path.join(folder, 'ran');

/** What an author writes, and what readers see. */
const STATUS_ICONS: readonly (readonly [written: string, seen: string])[] = [
  ['See @@ASTRO-LINKS@@ here.', 'See @@ASTRO-LINKS@@ here.'],
  [
    `Words "@@ASTRO-STYLES@@**, globalThis.process.getBuiltinModule('node:fs').writeFileSync('${ran}','x')] \\}), //**`,
    `Words "@@ASTRO-STYLES@@, globalThis.process.getBuiltinModule('node:fs').writeFileSync('${ran}','x')] }), //`,
  ],
  [
    'Our words export default function MDXContent here.',
    'Our words export default function MDXContent here.',
  ],
  [
    '\\_\\_VITE\\_PUBLIC\\_ASSET\\_\\_0a1b2c3d\\_\\_ \\_\\_VITE\\_IS\\_MODERN\\_\\_ import.meta.env',
    '__VITE_PUBLIC_ASSET__0a1b2c3d__ __VITE_IS_MODERN__ import.meta.env',
  ],
  [
    'It says data-astro-cid-abc="x" data-version="x".',
    'It says data-astro-cid-abc="x" data-version="x".',
  ],
  [
    '&lt;/main>&lt;script>x()&lt;/script>&lt;!-- $& {{x}}'.replace('{{x}}', '\\{x\\}'),
    '</main><script>x()</script><!-- $& {x}',
  ],
];

/** The same as a title, in which nothing has a backslash before it. */
const TITLE = '__VITE_PUBLIC_ASSET__0a1b2c3d__ "@@ASTRO-STYLES@@" </title><script>x()</script>';
const SCRIPT = '<script>document.title="ran"</script><i>{}';
const SUMMARY = `Says. <style>< data-astro-cid-x/style >${SCRIPT}</style>`;

/** Puts something in the place of a line of a file of the copy. */
function replace(file: string, line: RegExp, by: string): void {
  const whole = path.join(content, file);
  const text = readFileSync(whole, 'utf8');
  if (!line.test(text)) throw new Error(`${file} has no such line.`);
  writeFileSync(whole, text.replace(line, by));
}

beforeAll(() => {
  cpSync(SECOND.content, content, { recursive: true });
  const words = STATUS_ICONS.map(([written]) => written).join('\n\n');
  writeFileSync(
    path.join(content, 'guides/signs.mdx'),
    `---\ntitle: '${TITLE}'\nsummary: '${SUMMARY}'\n---\n\n${words}\n`,
  );
  replace(
    'site.yaml',
    /^council: (.*)$/m,
    `council: '$1 <style>< data-astro-cid-x/style >${SCRIPT}</style>'`,
  );
  // There is one advice.
  replace('site.yaml', /^leaveTo: .*\n/m, '');
  replace('plan/recommendations/03-leaving-care-well.yaml', /^leaveQuickly: .*\n/m, '');
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', 'build', '--', '--outDir', site.folder],
    {
      env: { PATH, HOME, CONTENT_DIR: content, BASE_PATH: site.base, PRINTS: 'none' },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect(stdout + stderr).toContain('covers/no-leave-to (advice)');
  expect(status).toBe(0);
}, 100_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the words of a guide are what was written, and nothing of them was run', () => {
  expect(existsSync(ran)).toBe(false);
  const html = readFileSync(path.join(site.folder, 'signs/index.html'), 'utf8');
  const document = parseDocument(html);
  const seen = textsOf(document, 'p');
  for (const [, words] of STATUS_ICONS) expect(seen).toContain(words);
  expect(textsOf(document, 'h1')).toEqual([TITLE]);
  expect(textContent(document)).toContain(SUMMARY);
  const description = findOne(({ attribs }) => attribs.name === 'description', document.children);
  expect(description?.attribs.content).toBe(SUMMARY);
});

test('no page has a script or a style of theirs, not even by the council’s name', () => {
  for (const { file, document } of pagesOf(site)) {
    const texts = ['script', 'style'].flatMap((name) => textsOf(document, name));
    expect(texts.join('\n'), file).not.toContain('document.title="ran"');
    expect(textsOf(document, 'style').length, file).toBe(1);
  }
});

test('advice is for the editor, and on no page', () => {
  for (const { file, html } of pagesOf(site)) {
    expect(html, file).not.toMatch(/class="problems"|no-leave-to/);
  }
});
