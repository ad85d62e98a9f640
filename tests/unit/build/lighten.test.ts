/** A finished page is made lighter, and looks as before. */
import { describe, expect, test } from 'vitest';
import { lighten } from '../../../src/build/lighten.ts';

const OWN = new Map([
  ['/_astro/a.js', new Set(['added'])],
  ['/_astro/b.js', new Set(['other'])],
]);

const page = (head: string, body: string): string =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const lightened = (head: string, body: string): string => lighten(page(head, body), OWN).html;

const script = (name: string, more = ''): string =>
  `<script type="module" src="/_astro/${name}.js"${more}></script>`;

test('the styles of the head become one, in their order, where the first one was', () => {
  const head = '<style> @layer a,b; </style><title>T</title><style>p{c:d}</style>';
  expect(lighten(page(head, ''), OWN)).toEqual({
    html: page('<style>@layer a,b;p{c:d}</style><title>T</title>', ''),
    sheet: '@layer a,b;p{c:d}',
  });
});

test('names of components become short, on elements and in styles', () => {
  const styles = '.x[data-astro-cid-aaaa] p,q[data-astro-cid-bbbb]{c:d}';
  const body = '<b class="x" data-astro-cid-aaaa></b><q data-astro-cid-bbbb="true"></q>';
  const sheet = '.x[data-a] p,q[data-b]{c:d}';
  expect(lighten(page(`<style>${styles}</style>`, body), OWN)).toEqual({
    html: page(`<style>${sheet}</style>`, '<b class="x" data-a></b><q data-b></q>'),
    sheet,
  });
});

test('styles of classes that the page does not have go, unless a script may add them', () => {
  const styles =
    '<style>.here{a:b}.gone{a:b}.here .gone,.here:not(.gone){a:b}.added p{a:b}.other{a:b}:is(.gone,b){a:b}</style>';
  const sheet = '.here{a:b}.here:not(.gone){a:b}.added p{a:b}:is(.gone,b){a:b}';
  expect(lightened(styles + script('a'), '<b class="x here">')).toBe(
    page(`<style>${sheet}</style>${script('a')}`, '<b class="x here">'),
  );
});

test('styles of components that are not on the page go, and whatever is empty then', () => {
  const styles =
    '<style>p{c:d}@media print{a[data-astro-cid-gone]{c:d}}i[data-astro-cid-gone],b[data-astro-cid-here]{c:d}</style>';
  expect(lightened(styles, '<b data-astro-cid-here>')).toBe(
    page('<style>p{c:d}b[data-a]{c:d}</style>', '<b data-a>'),
  );
});

test('colours of versions that are not on the page go, but where a script will bring any', () => {
  const styles = "<style>[data-version='7-11']{c:d}[data-version=plan] p{c:d}</style>";
  expect(lightened(styles, '<p data-version="plan">')).toBe(
    page('<style>[data-version=plan] p{c:d}</style>', '<p data-version="plan">'),
  );
  const search = '<plan-search></plan-search>';
  expect(lightened(styles, search)).toBe(page(styles, search));
});

test('an element whose component has no styles needs no name', () => {
  expect(lightened('<style>p{}</style>', '<p data-astro-cid-aaaa>')).toBe(
    page('<style>p{}</style>', '<p>'),
  );
});

test('a page without styles stays as it is, and names do not run out', () => {
  expect(lighten(page('', '<p>'), OWN)).toEqual({ html: page('', '<p>'), sheet: '' });
  const many = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const html = lightened(
    `<style>${many.map((name) => `[data-astro-cid-${name}]{c:d}`).join('')}</style>`,
    many.map((name) => `<p data-astro-cid-${name}>`).join(''),
  );
  expect(html).toContain('<p data-z><p data-aa><p data-ab>');
});

describe('Scripts', () => {
  test('come to the end of the head, in their order, each once', () => {
    const body = `<main><p>x</p>${script('b')}</main>${script('a')}${script('b')}`;
    expect(lightened('<title>T</title>', body)).toBe(
      page(`<title>T</title>${script('b')}${script('a')}`, '<main><p>x</p></main>'),
    );
  });

  test('of what needs a server say so, as the folder for schools is without it', () => {
    const online = `<div class="a online-only"><p></p>${script('a')}${script('b')}</div>`;
    expect(lightened('', `${online}<p>${script('b')}</p>`)).toBe(
      page(
        `${script('a', ' class="online-only"')}${script('b')}`,
        '<div class="a online-only"><p></p></div><p></p>',
      ),
    );
  });

  test('that are not own stay where they are, and stop the build there', () => {
    const body = `<script>x()</script>${script('c')}${script('a', ' async')}`;
    expect(lightened('', body)).toBe(page('', body));
  });
});

describe('What only looks like a tag stays as it is:', () => {
  const styles = '<style>p[data-astro-cid-aaaa]{c:d}[data-version=plan]{c:d}</style>';
  const light = '<style>p[data-a]{c:d}</style>';

  test.each([
    ['the name of a component in a text', '<p> data-astro-cid-aaaa [data-astro-cid-aaaa]</p>'],
    ['one in an attribute', '<p title="x data-astro-cid-aaaa y"></p>'],
    ['a version in a text', '<p>Write data-version="plan" there</p>'],
    ['the search in a text', '<p>&lt;plan-search></p><!-- <plan-search> -->'],
    ['a head’s end in an attribute', '<p title="</head><style>q{}</style>"></p>'],
  ])('%s', (_, body) => {
    const whole = `${body}<p data-astro-cid-aaaa></p>`;
    expect(lightened(styles, whole)).toBe(page(light, `${body}<p data-a></p>`));
  });

  test('styles in an attribute or a title of the head', () => {
    const text = 'x </head><style>q{}</style>';
    const head = `<meta name="description" content="${text}"><title>${text}</title>`;
    expect(lightened(`${head}${styles}`, '<p data-astro-cid-aaaa>')).toBe(
      page(`${head}${light}`, '<p data-a>'),
    );
  });

  test.each([
    ['a style of the body', '<style>q{}</style>'],
    ['a style of a second head', '</body><head><style>q{}</style></head>'],
    ['a style in a drawing', '<svg><style>q{}</style></svg>'],
  ])('%s is not taken', (_, body) => {
    const { html, sheet } = lighten(page('<style>p{}</style>', body), OWN);
    expect(sheet).toBe('p{}');
    expect(html).toContain(body);
  });
});
