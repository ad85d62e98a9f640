/** A finished page is made lighter, and looks as before. */
import { expect, test } from 'vitest';
import { lighten } from '../../src/lib/lighten.ts';

const page = (head: string, body: string): string =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('the styles of the head become one, in their order, where the first one was', () => {
  expect(
    lighten(page('<style> @layer a,b; </style><title>T</title><style>p{c:d}</style>', '')),
  ).toBe(page('<style>@layer a,b;p{c:d}</style><title>T</title>', ''));
});

test('names of components become short, on elements and in styles', () => {
  const html = page(
    '<style>.x[data-astro-cid-aaaa] p,q[data-astro-cid-bbbb]{c:d}</style>',
    '<b class="x" data-astro-cid-aaaa></b><q data-astro-cid-bbbb="true"></q>',
  );
  expect(lighten(html)).toBe(
    page('<style>.x[data-a] p,q[data-b]{c:d}</style>', '<b class="x" data-a></b><q data-b></q>'),
  );
});

test('styles of components that are not on the page go, and whatever is empty then', () => {
  const html = page(
    '<style>p{c:d}@media print{a[data-astro-cid-gone]{c:d}}i[data-astro-cid-gone],b[data-astro-cid-here]{c:d}</style>',
    '<b data-astro-cid-here>',
  );
  expect(lighten(html)).toBe(page('<style>p{c:d}b[data-a]{c:d}</style>', '<b data-a>'));
});

test('colours of versions that are not on the page go, but where a script will bring any', () => {
  const styles = "<style>[data-version='7-11']{c:d}[data-version=plan] p{c:d}</style>";
  expect(lighten(page(styles, '<p data-version="plan">'))).toBe(
    page('<style>[data-version=plan] p{c:d}</style>', '<p data-version="plan">'),
  );
  const search = page(styles, '<plan-search></plan-search>');
  expect(lighten(search)).toBe(search);
});

test('an element whose component has no styles needs no name', () => {
  expect(lighten(page('<style>p{}</style>', '<p data-astro-cid-aaaa>'))).toBe(
    page('<style>p{}</style>', '<p>'),
  );
});

test('styles for readers without scripts, and those of the body, stay where they are', () => {
  const html = page(
    '<style>p{}</style><noscript><style>q{}</style></noscript><style>b{}</style>',
    '<svg><style>[data-astro-cid-aaaa]{}</style><g data-astro-cid-aaaa></g></svg>',
  );
  expect(lighten(html)).toBe(
    page(
      '<style>p{}b{}</style><noscript><style>q{}</style></noscript>',
      '<svg><style>[data-a]{}</style><g data-a></g></svg>',
    ),
  );
});

test('a page without styles stays as it is, and names do not run out', () => {
  expect(lighten(page('', '<p>'))).toBe(page('', '<p>'));
  const many = Array.from({ length: 30 }, (_, index) => `n${index}`);
  const html = lighten(
    page(
      `<style>${many.map((name) => `[data-astro-cid-${name}]{c:d}`).join('')}</style>`,
      many.map((name) => `<p data-astro-cid-${name}>`).join(''),
    ),
  );
  expect(html).toContain('<p data-z><p data-aa><p data-ab>');
});
