/** Easy Read ideas, the help block, and links that authors write. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plan } from '../fixtures/make.ts';
import EasyIdea from '../../src/components/easy-read/EasyIdea.astro';
import HelpBlock from '../../src/components/frame/HelpBlock.astro';
import SiteLink from '../../src/components/ui/SiteLink.astro';
import { wordingOf } from '../../src/lib/wording/wording.ts';
import { all, attribute, one, render, words } from './html.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('An idea of an Easy Read', () => {
  const idea = (lazy: boolean) =>
    render(EasyIdea, {
      props: {
        picture: 'foster-home',
        alt: 'A carer & a child at home',
        says: ['Some children live in **care**.', '**Care** means <others> look after you.'],
        lazy,
      },
    });

  test('has each sentence in a line of its own, its hard words in bold', async () => {
    const html = await idea(false);
    expect(all(html, 'p').map(words)).toEqual([
      'Some children live in care.',
      'Care means <others> look after you.',
    ]);
    expect(all(html, 'strong').map(words)).toEqual(['care', 'Care']);
  });

  test('says what is seen on its picture', async () => {
    const picture = one(await idea(false), 'img');
    expect(attribute(picture, 'alt')).toBe('A carer & a child at home');
    expect(attribute(picture, 'src')).toBe('/pictures/foster-home.svg');
  });

  test.each([
    [true, 'lazy'],
    [false, 'eager'],
  ])('far down the page: %s, its picture is loaded %s', async (lazy, loading) => {
    expect(attribute(one(await idea(lazy), 'img'), 'loading')).toBe(loading);
  });
});

describe('The help block', () => {
  const block = (version?: string) =>
    render(HelpBlock, {
      props: {
        version,
        words: wordingOf('7-11', plan({})).help,
        line: { name: 'Help Line', phone: '0800 000 1111' },
        emergency: '999',
      },
    });

  test('calls the help line and the emergency number at a touch', async () => {
    const links = all(await block(), 'a').map((link) => [words(link), attribute(link, 'href')]);
    expect(links.slice(0, 2)).toEqual([
      ['0800 000 1111', 'tel:08000001111'],
      ['999', 'tel:999'],
    ]);
  });

  test('names the help line, and says where there is more', async () => {
    const html = await block();
    expect(words(html)).toContain('Help Line: 0800 000 1111');
    vi.stubEnv('BASE_URL', '/our-plan/');
    const more = all(await block(), 'a').at(-1);
    expect(more && attribute(more, 'href')).toBe('/our-plan/help/');
  });

  test('leads to the words of the page’s own version', async () => {
    const more = all(await block('14-19'), 'a').at(-1);
    expect(more && attribute(more, 'href')).toBe('/help/#for-14-19');
  });

  test('is a region with its heading as its name', async () => {
    const html = await block();
    const id = attribute(one(html, 'aside'), 'aria-labelledby');
    expect(id).toBeDefined();
    expect(attribute(one(html, 'h2'), 'id')).toBe(id);
  });
});

describe('A link that an author writes', () => {
  test.each([
    ['within the site', '/plan/', '/our-plan/plan/'],
    ['to a section', '/7-11/one/#why', '/our-plan/7-11/one/#why'],
    ['to a place on the page', '#why', '#why'],
    ['to another site', 'https://example.org/a/', 'https://example.org/a/'],
    ['to a telephone', 'tel:999', 'tel:999'],
  ])('%s leads there below a base', async (_, written, leads) => {
    vi.stubEnv('BASE_URL', '/our-plan/');
    const link = one(await render(SiteLink, { props: { href: written }, slot: 'Read on' }), 'a');
    expect([attribute(link, 'href'), words(link)]).toEqual([leads, 'Read on']);
  });

  test('leads there without a base, too', async () => {
    const link = one(await render(SiteLink, { props: { href: '/plan/' }, slot: 'Read' }), 'a');
    expect(attribute(link, 'href')).toBe('/plan/');
  });
});
