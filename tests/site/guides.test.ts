/** Someone to talk to, and the statements: there for everybody, and with no number that nobody gave. */
import { getElementById, getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { OWN, SITES } from '../support/sites.ts';
import { pageAt, pagesOf, textsOf, type BuiltPage } from '../support/built-pages.ts';
import { planOf } from '../support/content.ts';

/** What may be dialled: three digits or more, in groups. */
const NUMBER = /(?<![\p{L}\d–.])\+?\d(?:[\d ]*\d){2,}(?![\p{L}\d–])/gu;

describe.each(SITES)('$name', (site) => {
  const { guides, site: facts } = planOf(site);
  const { emergency, helpLines, contacts } = facts;
  const page = (address: string): BuiltPage => pageAt(site, `${address}/index.html`);
  const mainOf = (address: string): string => textsOf(page(address).document, 'main').join(' ');
  const versions = [...site.bands, 'easy-read', 'plan'];

  test('someone to talk to is told in every version, with an address of its own', () => {
    const { document } = page('help');
    const told = getElementsByTagName('section', document).flatMap(
      ({ attribs }) => attribs.id ?? [],
    );
    expect(told).toEqual(versions.map((version) => `for-${version}`));
    for (const version of versions) {
      const part = getElementById(`for-${version}`, document);
      expect(part && getElementsByTagName('h3', part).length, version).toBeGreaterThan(0);
    }
  });

  test.each(versions)('the help block of %s leads to its own words', (version) => {
    const { document } = page(`${version}/${site.told}`);
    const block = getElementsByTagName('aside', document).at(-1);
    const links = block ? getElementsByTagName('a', block).map(({ attribs }) => attribs.href) : [];
    expect(links).toContain(`${site.base}help/#for-${version}`);
  });

  test('someone to talk to names the emergency number and every help line, to be called', () => {
    const { document } = page('help');
    const links = getElementsByTagName('a', document).map(({ attribs }) => attribs.href);
    expect(mainOf('help')).toContain(emergency);
    for (const { name, phone, whenYouCall } of helpLines) {
      expect(links).toContain(`tel:${phone.replaceAll(' ', '')}`);
      for (const version of whenYouCall ? versions : []) {
        const part = getElementById(`for-${version}`, document);
        expect(part && textContent(part), version).toContain(name);
        expect(part && textContent(part), version).toContain(phone);
      }
    }
  });

  test('no guide gives a telephone number that is not in site.yaml', () => {
    const known = [emergency, ...helpLines.map(({ phone }) => phone)];
    for (const address of guides.keys()) {
      const { document } = page(address);
      const dialled = getElementsByTagName('a', document)
        .map(({ attribs }) => attribs.href ?? '')
        .filter((to) => to.startsWith('tel:'))
        .map((to) => to.slice('tel:'.length));
      const spaceless = known.map((phone) => phone.replaceAll(' ', ''));
      expect(
        dialled.filter((phone) => !spaceless.includes(phone)),
        address,
      ).toEqual([]);
    }
    const written = [...mainOf('help').matchAll(NUMBER)].map(([number]) => number.trim());
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter((number) => !known.includes(number))).toEqual([]);
  });

  test.each(['help', 'accessibility', 'privacy'])(
    '/%s/ gives the council’s contacts, or says that they are not known',
    (address) => {
      const said = getElementsByTagName('dd', page(address).document).map((value) =>
        textContent(value).trim(),
      );
      const { otherFormats, complaints } = contacts;
      const expected = [otherFormats, complaints].map(
        (contact) => contact ?? 'We do not have these details yet.',
      );
      expect(said.slice(0, 2)).toEqual(expected);
    },
  );

  test('guides lead to what they name: settings, news, sharing, open data', () => {
    const expected = {
      about: ['updates/follow/', 'share/', 'settings/', 'data/'],
      accessibility: ['settings/'],
      privacy: ['settings/'],
    };
    for (const [address, to] of Object.entries(expected)) {
      const [main] = getElementsByTagName('main', page(address).document);
      const links = main ? getElementsByTagName('a', main).map(({ attribs }) => attribs.href) : [];
      for (const each of to) expect(links, address).toContain(`${site.base}${each}`);
    }
  });

  test('every page leads to both statements', () => {
    for (const { file, document } of pagesOf(site)) {
      const [footer] = getElementsByTagName('footer', document);
      if (!footer || file.startsWith('embed/')) continue;
      const links = getElementsByTagName('a', footer).map(({ attribs }) => attribs.href);
      expect(links, file).toContain(`${site.base}accessibility/`);
      expect(links, file).toContain(`${site.base}privacy/`);
    }
  });
});

test('readers who need pictures have one with every sentence', () => {
  const help = pageAt(OWN, 'help/index.html');
  for (const version of ['5-7', 'easy-read']) {
    const part = getElementById(`for-${version}`, help.document);
    const paragraphs = part ? getElementsByTagName('p', part) : [];
    expect(paragraphs.length).toBeGreaterThan(10);
    const bare = paragraphs.filter(
      ({ attribs, parent }) =>
        attribs.class !== 'number' &&
        !(parent && 'attribs' in parent && parent.attribs.class?.split(' ').includes('words')),
    );
    expect(bare.map((paragraph) => textContent(paragraph))).toEqual([]);
  }
});
