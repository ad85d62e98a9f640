/** The glossary on the built sites: every entry is there, and every first use leads to one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'domhandler';
import { findAll, getElementById, getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { SECOND, SITES, type TestSite } from '../support/sites.ts';
import type { Meaning } from '../../src/lib/glossary/glossary.ts';
import type { VersionId } from '../../src/lib/model/versions.ts';
import { pageAt, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';

const linksIn = ({ document }: BuiltPage): Element[] =>
  findAll((element) => element.attribs.class === 'word', document.children);

/** What opens in place on a page. */
function opensOf({ folder, base }: TestSite, { document }: BuiltPage): Record<string, Meaning> {
  const [words] = getElementsByTagName('plan-words', document);
  const file = words?.attribs['data-meanings']?.replace(base, '') ?? '';
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, Meaning>;
}

/** The version in whose words a page is: that of the glossary’s links. */
const versionOfFile = (file: string): string => file.split('/')[0] ?? '';

/** Texts as they are compared: without the spaces of a file. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(SITES)('On the site of $name', (site) => {
  const pages = pagesOf(site);
  const glossary = pageAt(site, 'words/index.html');
  const words = [...planOf(site).words];
  const versions: VersionId[] = [...(site.bands as VersionId[]), 'easy-read', 'plan'];

  test('the glossary has every term, and what people say, under its anchor', () => {
    expect(words).not.toEqual([]);
    for (const [slug, { term, aliases }] of words) {
      const entry = getElementById(slug, glossary.document.children);
      const [name] = entry ? getElementsByTagName('dt', entry) : [];
      expect(name && plain(textContent(name)), slug).toBe(plain(term));
      for (const alias of aliases) expect(entry && textContent(entry), slug).toContain(alias);
    }
  });

  test('each version has one meaning of each term, and its own where it has one', () => {
    for (const [slug, { meanings }] of words) {
      const entry = getElementById(slug, glossary.document.children);
      for (const version of versions) {
        const shown = getElementsByTagName('p', entry ? [entry] : []).filter((element) =>
          element.attribs['data-for']?.split(' ').includes(version),
        );
        expect(shown, `${slug} for ${version}`).toHaveLength(1);
        const [said = ''] = shown.map((element) => plain(textContent(element)));
        if (meanings[version]) expect(said).toBe(plain(meanings[version]));
        else expect(Object.values(meanings).map(plain)).toContain(said);
      }
    }
  });

  test('each link of a word leads to its entry, and has its meaning for these readers', () => {
    const bySlug = new Map(words);
    const withLinks = pages.filter((page) => linksIn(page).length > 0);
    expect(withLinks).not.toEqual([]);
    for (const page of withLinks) {
      const opens = opensOf(site, page);
      const version = versionOfFile(page.file) as VersionId;
      for (const { attribs } of linksIn(page)) {
        const slug = (attribs.href ?? '').replace(`${site.base}words/#`, '');
        const word = bySlug.get(slug);
        expect(word, `${page.file} ${slug}`).toBeDefined();
        expect(opens[slug]?.term).toBe(word?.term);
        expect(opens[slug]?.says).toBe(word?.meanings[version]);
      }
    }
  });

  test('a word is linked once on a page', () => {
    for (const page of pages) {
      const to = linksIn(page).map(({ attribs }) => attribs.href);
      expect(to, page.file).toEqual([...new Set(to)]);
    }
  });

  test('pages of all ages and the full plan have such links, Easy Read has none', () => {
    const withLinks = new Set(
      pages.filter((page) => linksIn(page).length > 0).map(({ file }) => versionOfFile(file)),
    );
    expect([...withLinks].toSorted()).toEqual([...site.bands, 'plan'].toSorted());
  });
});

test('A word is linked where it comes first, in the words of the page', () => {
  const page = pageAt(SECOND, '7-11/safer-journeys/index.html');
  const sections = ['what', 'why', 'promises', 'check', 'you'].map((id) => {
    const section = getElementById(id, page.document.children);
    const links = findAll(({ attribs }) => attribs.class === 'word', section ? [section] : []);
    return [id, links.map((link) => textContent(link))];
  });
  // The section on checking has “shelter”, too, after a promise.
  expect(sections).toEqual([
    ['what', ['reviewers']],
    ['why', []],
    ['promises', ['shelters']],
    ['check', []],
    ['you', []],
  ]);
});
