/** The policy of a page names what is on it, and nothing else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/lib/content-policy.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

const policed = (head: string, body = '', charset = '<meta charset="utf-8">') =>
  withPolicy(
    `<!doctype html><html><head>${charset}${head}</head><body>${body}</body></html>`,
    sha256,
  );

/** The values of a directive. */
function valuesOf(html: string, directive: string): string[] | undefined {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const parts = policy.split(';').map((part) => part.split(' '));
  return parts.find(([name]) => name === directive)?.slice(1);
}

test('it stands behind the charset, before all that it governs', () => {
  const { html } = policed('<style>p{}</style>');
  expect(html).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><style>/,
  );
});

test('it names inline styles and scripts by the hash of what stands there, wherever they stand', () => {
  const { html, problems } = policed(
    '<style>\n p { color: red }\n</style><script>one()</script>',
    '<style>q{}</style><script type="module">two("é")</script><script>one()</script>',
  );
  expect(problems).toEqual([]);
  expect(valuesOf(html, 'style-src')).toEqual(
    ['\n p { color: red }\n', 'q{}'].map((text) => `'sha256-${sha256(text)}'`),
  );
  expect(valuesOf(html, 'script-src')).toEqual([
    "'self'",
    ...['one()', 'two("é")'].map((text) => `'sha256-${sha256(text)}'`),
  ]);
});

test('a file of the site needs no hash, and data is not run', () => {
  const { html } = policed(
    '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
  );
  expect(valuesOf(html, 'script-src')).toEqual(["'self'"]);
  expect(valuesOf(html, 'style-src')).toEqual(["'none'"]);
});

test('only the search may compile a program, and nothing may ever run a text', () => {
  const search = policed('', '<plan-search></plan-search>').html;
  expect(valuesOf(search, 'script-src')).toContain("'wasm-unsafe-eval'");
  expect(policed('').html).not.toContain('unsafe');
  expect(search).not.toMatch(/'unsafe-/);
});

test('only a page with a frame may have frames, of its own site', () => {
  expect(valuesOf(policed('').html, 'frame-src')).toEqual(["'none'"]);
  expect(valuesOf(policed('', '<iframe src="/x/"></iframe>').html, 'frame-src')).toEqual([
    "'self'",
  ]);
});

test('what is not named is refused', () => {
  const { html } = policed('');
  for (const directive of ['default-src', 'object-src', 'base-uri']) {
    expect(valuesOf(html, directive), directive).toEqual(["'none'"]);
  }
  expect(valuesOf(html, 'form-action')).toEqual(["'self'"]);
});

describe('A page cannot have a policy', () => {
  test.each([
    [
      'with a style attribute',
      '<p class="a" style="color:red">',
      'policy/style  <p class="a"> has',
    ],
    ['with a handler', '<button onclick="go()">', 'policy/handler  <button> has “onclick”'],
    ['with a stylesheet', '<link rel="stylesheet" href="/a.css">', 'policy/stylesheet  <link>'],
    ['with a strange script', '<script src="https://b.example/a.js"></script>', 'policy/origin'],
    ['with one of no scheme', '<script src="//b.example/a.js"></script>', 'policy/origin'],
  ])('%s', (_, body, problem) => {
    const { problems } = policed('', body);
    expect(problems.length).toBe(1);
    expect(problems[0]).toContain(problem);
  });

  test('without a charset, or with a style before it', () => {
    expect(policed('', '', '').problems.join()).toContain('policy/charset');
    expect(policed('', '', '<style>p{}</style><meta charset="utf-8">').problems.join()).toContain(
      'policy/late',
    );
  });
});
