import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import { describe, expect, test } from 'vitest';
import { isOffline, offlinePage, relativeWay } from '../../../src/build/offline-page.ts';

test.each([
  ['index.html', 'words/index.html', 'words/index.html'],
  ['7-11/index.html', 'index.html', '../index.html'],
  ['7-11/bus/index.html', '7-11/walk/index.html', '../walk/index.html'],
  ['7-11/bus/index.html', 'pictures/bus.svg', '../../pictures/bus.svg'],
  ['7-11/index.html', '7-11/index.html', 'index.html'],
])('from %s to %s it is %s', (from, to, way) => {
  expect(relativeWay(from, to)).toBe(way);
});

test.each([
  ['index.html', true],
  ['7-11/bus/index.html', true],
  ['updates/index.html', true],
  ['print/poster-bus.pdf', true],
  ['pictures/bus.svg', true],
  ['_astro/a.js', true],
  ['_astro/a.css', false],
  ['search/index.html', true],
  ['words/index.html', true],
  ['words/7-11.json', false],
  ['search/words.json', false],
  ['updates/feed.xml', false],
  ['easy-read/calendar.ics', false],
  ['pagefind/pagefind.js', false],
  ['embed/7-11/bus/index.html', false],
  ['share/7-11-bus.png', false],
  ['data/plan.json', false],
  ['404.html', false],
  ['robots.txt', false],
  ['sitemap-0.xml', false],
])('%s in the folder: %s', (file, kept) => {
  expect(isOffline(file)).toBe(kept);
});

/** What the site holds but the folder does not. */
const read = (file: string): string => {
  if (file !== 'words/7-11.json') throw new Error(`Nobody should ask for ${file}.`);
  return JSON.stringify({
    bus: {
      term: 'bus',
      says: 'A <long> car.</script><script>x()</script>',
      picture: '/plan/p.svg',
    },
    car: { term: 'car', says: 'A short bus.' },
  });
};

describe('a page in the folder', () => {
  const files = new Set([
    'index.html',
    '7-11/index.html',
    'words/index.html',
    'a.js',
    'f.woff2',
    'p.svg',
  ]);
  const page = (body: string, address?: string) =>
    parseDocument(
      offlinePage(
        `<!doctype html><html><head></head><body>${body}</body></html>`,
        '7-11/index.html',
        {
          files,
          base: '/plan/',
          address,
          read,
        },
      ).html,
    );
  const attributes = (body: string, name: string, address?: string) =>
    getElementsByTagName(name, page(body, address))[0]?.attribs;

  test.each([
    ['/plan/', '../index.html'],
    ['/plan/words/#exclusion', '../words/index.html#exclusion'],
    ['/plan/words/?for=7-11#a', '../words/index.html?for=7-11#a'],
    ['#promises', '#promises'],
    ['https://www.childline.org.uk/', 'https://www.childline.org.uk/'],
    ['tel:08001111', 'tel:08001111'],
  ])('a link to %s goes to %s', (from, to) => {
    expect(attributes(`<a href="${from}">x</a>`, 'a')?.href).toBe(to);
  });

  test('a link to what is not there goes to the web, where the site has an address', () => {
    const link = '<a href="/plan/share/">x</a>';
    expect(attributes(link, 'a', 'https://a.example')?.href).toBe('https://a.example/plan/share/');
    expect(attributes(link, 'a')).toEqual({});
  });

  test('pictures', () => {
    expect(attributes('<img src="/plan/p.svg" alt="">', 'img')?.src).toBe('../p.svg');
  });

  test('the meanings of its own words stand in it, as no data is read from a folder', () => {
    const [block] = getElementsByTagName(
      'script',
      page(
        '<plan-words data-meanings="/plan/words/7-11.json"><a class="word" href="/plan/words/#bus">bus</a></plan-words>',
      ),
    );
    const text = block ? textContent(block) : '';
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      bus: { term: 'bus', says: 'A <long> car.</script><script>x()</script>', picture: '../p.svg' },
    });
  });

  test('modules become scripts that wait for the page', () => {
    expect(attributes('<script type="module" src="/plan/a.js"></script>', 'script')).toEqual({
      src: '../a.js',
      defer: '',
    });
  });

  test('it says which scripts it runs, so that the folder has no others', () => {
    const { html, scripts } = offlinePage(
      '<script type="module" src="/plan/a.js"></script><script type="module" src="/plan/b.js" class="online-only"></script>',
      'index.html',
      { files: new Set(['a.js', 'b.js']), base: '/plan/', read },
    );
    expect(scripts).toEqual(['a.js']);
    expect(html).not.toContain('b.js');
  });

  test('what needs the internet is not in it', () => {
    const body = '<p class="measure online-only">Search</p><p>Words</p>';
    expect(getElementsByTagName('p', page(body)).map(textContent)).toEqual(['Words']);
  });

  test('the fonts in its styles, as its policy has to name them', () => {
    const { html, sheet } = offlinePage(
      "<style>@font-face{src:url('/plan/f.woff2')}</style>",
      '7-11/index.html',
      { files, base: '/plan/', read },
    );
    expect(sheet).toBe("@font-face{src:url('../f.woff2')}");
    expect(html).toBe(`<style>${sheet}</style>`);
  });

  test('what speaks to a server or to other sites is left out', () => {
    const links = page(
      '<link rel="canonical" href="https://a.example/"><link rel="alternate" href="/plan/feed.xml"><link rel="icon" href="/plan/p.svg">',
    );
    expect(getElementsByTagName('link', links).map(({ attribs }) => attribs)).toEqual([
      { rel: 'icon', href: '../p.svg' },
    ]);
  });

  test('the policy of the site is no policy for a folder', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    expect(attributes(meta, 'meta')).toBeUndefined();
  });

  test('letters and drawings stay as they are', () => {
    const { html: whole } = offlinePage(
      '<!doctype html><html><body><p>Pŵer &amp; plant – “yes” &lt;</p><svg viewBox="0 0 1 1"><linearGradient id="a"/><path d="M0 0"/></svg></body></html>',
      'index.html',
      { files, base: '/', read },
    );
    expect(whole).toContain('<p>Pŵer &amp; plant – “yes” &lt;</p>');
    expect(whole).toContain('viewBox="0 0 1 1"');
    expect(whole).toContain('<linearGradient id="a"');
  });
});
