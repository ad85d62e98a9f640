/** Links of a finished site that go nowhere. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brokenLinks } from '../../../src/build/check-links.ts';

/** Writes a small site with this on its home page; its folder. */
function siteWith(home: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'our-plan-links-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = {
    'index.html': `<h1 id="top">Home</h1>${home}`,
    '404.html': '<p>Not here</p>',
    'help/index.html': '<h2 id="call">Call</h2><p id="caf&eacute;">Café</p>',
    'plan/keeping-safe/index.html': '<tr id="action-3.2"></tr>',
    'easy-read/keeping-safe-16pt-colour.pdf': '%PDF',
    'pictures/school.svg': '<svg/>',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const link = (href: string): string => `<a href="${href}">A link</a>`;
const SITE = new URL('https://plan.example/');

describe('A link is good that goes to', () => {
  test.each([
    ['a page', '/help/'],
    ['a page by its whole address', 'https://plan.example/help/'],
    ['a page, from where it stands', 'help/'],
    ['the home page', '/'],
    ['a page with a question', '/help/?q=school'],
    ['a place on its own page', '#top'],
    ['a place on another page', '/help/#call'],
    ['an action', '/plan/keeping-safe/#action-3.2'],
    ['a place with an accent', '/help/#caf%C3%A9'],
    ['a file', '/easy-read/keeping-safe-16pt-colour.pdf'],
    ['a page of a single file', '/404.html'],
    ['another site', 'https://www.childline.org.uk/no/such/page/#anywhere'],
    ['a telephone', 'tel:08001111'],
    ['a mailbox', 'mailto:plan@plan.example'],
  ])('%s: %s', (_, href) => {
    expect(brokenLinks(siteWith(link(href)), SITE)).toEqual([]);
  });

  test('a picture that is there', () => {
    expect(brokenLinks(siteWith('<img src="/pictures/school.svg" alt="">'), SITE)).toEqual([]);
  });
});

describe('A link is broken that goes to', () => {
  test.each([
    ['a page that is not there', '/hlep/', 'links/page'],
    ['the same by its whole address', 'https://plan.example/hlep/', 'links/page'],
    ['a file that is not there', '/easy-read/keeping-safe-24pt-colour.pdf', 'links/page'],
    ['a folder without a page', '/pictures/', 'links/page'],
    ['a folder without a page and a slash', '/pictures', 'links/page'],
    ['a page without the slash at its end', '/help', 'links/page'],
    ['a place that is not on its page', '#bottom', 'links/anchor'],
    ['a place that is not on another page', '/help/#bottom', 'links/anchor'],
    ['an action that is not there', '/plan/keeping-safe/#action-3.99', 'links/anchor'],
  ])('%s: %s', (_, href, rule) => {
    const broken = brokenLinks(siteWith(link(href)), SITE);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/^index\.html /);
    expect(broken[0]).toContain(rule);
    expect(broken[0]).toContain(`“${href}”`);
  });

  test('a picture that is not there', () => {
    const broken = brokenLinks(siteWith('<img src="/pictures/home.svg" alt="">'), SITE);
    expect(broken).toHaveLength(1);
  });

  test('nowhere, and is named once however often it stands on a page', () => {
    expect(brokenLinks(siteWith(link('/hlep/') + link('/hlep/')), SITE)).toHaveLength(1);
  });

  test('what is no address, without hiding the other broken links', () => {
    const broken = brokenLinks(siteWith(link('http://') + link('/hlep/')), SITE);
    expect(broken).toHaveLength(2);
  });
});

test('Two places of one name are found: a link would lead to the first', () => {
  const broken = brokenLinks(siteWith('<h2 id="top">Top</h2>'), SITE);
  expect(broken).toEqual([
    'index.html  links/twice  Two places on this page are called “top”. Change a heading.',
  ]);
});

describe('Below a base', () => {
  const based = new URL('https://plan.example/our-plan/');

  test.each(['/our-plan/', '/our-plan/help/#call', 'help/', '#top'])('%s is good', (href) => {
    expect(brokenLinks(siteWith(link(href)), based)).toEqual([]);
  });

  test.each(['/help/', '/', '/our-plan-2/help/', '../help/'])('%s is broken', (href) => {
    expect(brokenLinks(siteWith(link(href)), based)).toHaveLength(1);
  });
});
