/** The policy of a page names the site’s own, and whatever else is on the page stops the build. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy, type Own, type Policed } from '../../../src/build/content-policy.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const OWN: Own = {
  inline: 'first("é")',
  scripts: new Set(['/_astro/a.js', '/_astro/b.js']),
  sheet: 'p { color: red }',
  from: 'server',
};
const IN_FOLDER: Own = { ...OWN, scripts: new Set(['../_astro/a.js']), from: 'folder' };

const CHARSET = '<meta charset="utf-8">';
const SHEET = `<style>${OWN.sheet}</style>`;
const INLINE = `<script>${OWN.inline}</script>`;
const FILE = '<script type="module" src="/_astro/a.js"></script>';
const ONLINE_FILE = '<script type="module" src="/_astro/b.js" class="online-only"></script>';
const LOCAL_FILE = '<script src="../_astro/a.js" defer=""></script>';
const JSON_LD = '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>';
const MEANINGS = '<script type="application/json">{}</script>';

const document = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`;

/** A page with all that it needs, and more. */
const policed = (head: string, body = '', own = OWN): Policed =>
  withPolicy(document(CHARSET + SHEET + head, body), own, sha256);

/** The values of a directive. */
function valuesOf({ html }: Policed, directive: string): string[] | undefined {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const parts = policy.split(';').map((part) => part.split(' '));
  return parts.find(([name]) => name === directive)?.slice(1);
}

test('it stands behind the charset, before all that it governs', () => {
  expect(policed('').html).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><style>/,
  );
});

test('it names the one script and the one sheet, which are known before the page is read', () => {
  const page = policed(INLINE + JSON_LD + FILE + ONLINE_FILE);
  expect(page.problems).toEqual([]);
  expect(valuesOf(page, 'style-src')).toEqual([`'sha256-${sha256(OWN.sheet)}'`]);
  expect(valuesOf(page, 'script-src')).toEqual(["'self'", `'sha256-${sha256(OWN.inline)}'`]);
});

test('a page that does not need the script does not allow it', () => {
  expect(valuesOf(policed(FILE), 'script-src')).toEqual(["'self'"]);
});

test('what is on a page never gets into its policy', () => {
  const bad = policed('<style>q{}</style><script>x()</script>', '<script>y()</script>');
  expect(valuesOf(bad, 'style-src')).toEqual(valuesOf(policed(''), 'style-src'));
  expect(valuesOf(bad, 'script-src')).toEqual(["'self'"]);
  expect(bad.problems.length).toBe(3);
});

test('in a folder scripts are no modules, and the meanings of words are in the page', () => {
  const words = `<plan-words><p>x</p>${MEANINGS}</plan-words>`;
  const page = policed(INLINE + LOCAL_FILE, words + words, IN_FOLDER);
  expect(page.problems).toEqual([]);
  expect(valuesOf(page, 'script-src')?.[0]).toBe('file:');
  expect(policed('', words).problems.join()).toContain('policy/script');
  const deeper = `<plan-words><p>${MEANINGS}</p></plan-words>`;
  expect(policed('', deeper, IN_FOLDER).problems.join()).toContain('policy/script');
  expect(policed('', MEANINGS, IN_FOLDER).problems.join()).toContain('policy/script');
  expect(policed(FILE, '', IN_FOLDER).problems.join()).toContain('policy/script');
});

test('only the search may compile a program, and nothing may ever run a text', () => {
  const search = policed('', '<plan-search></plan-search>');
  expect(valuesOf(search, 'script-src')).toContain("'wasm-unsafe-eval'");
  expect(policed('').html).not.toContain('unsafe');
  expect(search.html).not.toMatch(/'unsafe-/);
});

test('what is not named is refused', () => {
  // What has no directive of its own, like frames and objects, goes by the first one (CSP Level 3, section 6.8.3).
  for (const directive of ['default-src', 'base-uri']) {
    expect(valuesOf(policed(''), directive), directive).toEqual(["'none'"]);
  }
  expect(valuesOf(policed(''), 'form-action')).toEqual(["'self'"]);
});

test('texts and values of attributes are no tags', () => {
  const text = '</head><style>q{}</style><script>x()</script>';
  const page = policed(
    `<title>${text.replaceAll('<', '&lt;')}</title><meta name="description" content="${text}">`,
    `<p title="${text}">&lt;script>x()&lt;/script></p><!-- <script>x()</script> -->`,
  );
  expect(page.problems).toEqual([]);
});

test('links to other sites, to a phone, to mail and to a calendar are links', () => {
  const to = ['/', '#a', '?for=5-7', 'https://b.example/', 'tel:1', 'mailto:a@b.c', 'webcal://b/c'];
  expect(policed('', to.map((each) => `<a href="${each}">x</a>`).join('')).problems).toEqual([]);
});

describe('A build stops where a head has', () => {
  test.each([
    ['a second sheet', SHEET, 'policy/twice  <style> in <head>'],
    ['another style', '<style>q{}</style>', 'policy/style  <style> in <head>'],
    ['a style with an attribute', `<style media="all">${OWN.sheet}</style>`, 'policy/style'],
    ['another script', '<script>x()</script>', 'policy/script  <script> in <head>'],
    ['the script twice', INLINE + INLINE, 'policy/twice'],
    ['the script as a module', `<script type="module">${OWN.inline}</script>`, 'policy/script'],
    [
      'a module of another site',
      '<script type="module" src="https://b.example/a.js"></script>',
      'https://b.',
    ],
    ['a module of no scheme', '<script type="module" src="//b.example/a.js"></script>', '//b.'],
    ['a module that is no own file', '<script type="module" src="/a.js"></script>', 'src="/a.js"'],
    ['an own file as no module', '<script src="/_astro/a.js"></script>', 'policy/script'],
    ['a file twice', FILE + FILE, 'policy/twice  <script src="/_astro/a.js">'],
    ['a text in a file’s element', FILE.replace('></', '>x()</'), 'policy/script'],
    ['structured data twice', JSON_LD + JSON_LD, 'policy/twice'],
    [
      'data that could be markup',
      '<script type="application/ld+json">"<!--"</script>',
      'policy/script',
    ],
    ['data of another kind', '<script type="importmap">{}</script>', 'policy/script'],
    ['a stylesheet', '<link rel="stylesheet" href="/a.css">', 'policy/link'],
    ['a preloaded module', '<link rel="modulepreload" href="/_astro/a.js">', 'policy/link'],
    ['an import', '<link rel="import" href="/a/">', 'policy/link'],
    [
      'an icon of another site',
      '<link rel="icon" href="https://b.example/a.svg">',
      'policy/origin',
    ],
    ['a policy', '<meta http-equiv="Content-Security-Policy" content="x">', 'policy/meta'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=/">', 'policy/meta'],
    ['what belongs in a body', '<p>x</p>', 'policy/head  <p>'],
  ])('%s', (_, head, problem) => {
    const { problems } = policed(head);
    expect(problems.join('\n')).toContain(problem);
    expect(problems.length).toBe(1);
  });

  test('no charset, or a style before it', () => {
    const without = withPolicy(document(SHEET, ''), OWN, sha256);
    expect(without.problems.join()).toContain('policy/charset');
    const late = withPolicy(document(SHEET + CHARSET, ''), OWN, sha256);
    expect(late.problems.join()).toContain('policy/late');
  });

  test('no sheet', () => {
    expect(withPolicy(document(CHARSET, ''), OWN, sha256).problems.join()).toContain(
      'policy/sheet',
    );
  });
});

describe('A build stops where a body has', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'policy/script  <script> in <main>'],
    ['the very script of the head', INLINE, 'policy/script  <script> in <main>'],
    ['an own file', FILE, 'policy/script  <script src="/_astro/a.js"> in <main>'],
    ['a script in a drawing', '<svg><script>x()</script></svg>', 'policy/script'],
    ['a script of another case', '<SCRIPT>x()</SCRIPT>', 'policy/script'],
    ['structured data', JSON_LD, 'policy/script'],
    ['a style', '<style>q{}</style>', 'policy/style  <style> in <main>'],
    ['the very sheet of the head', SHEET, 'policy/style  <style> in <main>'],
    ['a second head', `</main></body><head>${SHEET}</head>`, 'policy/style  <style> in <html>'],
    ['a style attribute', '<p class="a" style="color:red">', 'policy/style  <p class="a"> has'],
    ['a handler', '<button onclick="go()">', 'policy/handler  <button> has “onclick”'],
    ['a handler without a space before it', '<img/ONERROR=go()>', 'policy/handler'],
    ['a handler of a drawing', '<svg onload="go()">', 'policy/handler'],
    ['an address that runs', '<a href="javascript:x()">', 'policy/address  <a> leads to'],
    ['one in disguise', '<a href=" JAVA&#10;script&colon;x()">', 'policy/address'],
    ['one that is a page', '<a href="data:text/html,x">', 'policy/address'],
    ['one in a drawing', '<svg><a xlink:href="javascript:x()">', 'policy/address'],
    ['one in capitals', '<svg><a XLINK:HREF="JavaScript:x()">', 'policy/address'],
    ['a drawing of another site', '<svg><use href="https://b.example/#a">', 'policy/origin'],
    ['a picture of another site', '<img src="https://b.example/a.png">', 'policy/origin'],
    [
      'a picture in an address',
      '<img srcset="/a.png, data:image/png;base64,AA 2x">',
      'policy/origin',
    ],
    ['a poster', '<video poster="javascript:x()">', 'policy/origin'],
    ['a form for another site', '<form action="//b.example/">', 'policy/origin'],
    ['a button for a form', '<button formaction="javascript:x()">', 'policy/origin'],
    ['a base', '<base href="/">', 'policy/element  <base>'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=/">', 'policy/meta'],
    ['a frame', '<iframe srcdoc="x">', 'policy/element  <iframe>'],
    ['an object', '<object>', 'policy/element  <object>'],
    ['an embedded program', '<embed>', 'policy/element  <embed>'],
    ['HTML in a drawing', '<svg><foreignObject>', 'policy/element'],
    ['a moving address', '<svg><set>', 'policy/element  <set>'],
    ['what is for browsers without scripts', '<noscript><p>x</p></noscript>', 'policy/element'],
  ])('%s', (_, body, problem) => {
    const { problems } = policed('', body);
    expect(problems.join('\n')).toContain(problem);
    expect(problems.length).toBe(1);
  });
});
