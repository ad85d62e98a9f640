/** What servers say beside the files: the same everywhere, and each header once. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADERS, headersFile, isFor } from '../../../src/build/headers.ts';
import { apache, caddy, nginx } from './servers.ts';

const FILES = [
  'index.html',
  '404.html',
  '7-11/index.html',
  '7-11/keeping-safe/index.html',
  '7-11/feed.xml',
  '7-11/calendar.ics',
  '_astro/words.a1b2.js',
  'data/index.html',
  'data/plan.csv',
  'data/plan.json',
  'embed/7-11/keeping-safe/index.html',
  'oembed/7-11/keeping-safe.json',
  'pagefind/pagefind.js',
  'pagefind/fragment/en_a1.pf_fragment',
  'pagefind/index/en_a1.pf_index',
  'share/7-11-keeping-safe.png',
  'updates/atom.xml',
  'updates/feed.json',
  'updates/feed.xml',
];

/** The headers of an address, by the file's own rules: all globs that match, each header with all its values. */
function headersOf(file: string, address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const block of file.trim().split('\n\n')) {
    const [glob = '', ...lines] = block.split('\n');
    const pattern = glob.split('*').map(RegExp.escape).join('.*');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

describe.each(['/', '/our-plan/'])('The file for hosts, below %s,', (base) => {
  const file = headersFile(FILES, base);
  const of = (address: string) => headersOf(file, base.slice(0, -1) + address);

  test('says for each file what the table says, each header once', () => {
    for (const name of FILES) {
      const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const rules = HEADERS.filter((rule) => isFor(rule, address));
      const said = rules.flatMap(({ headers }) => Object.entries(headers));
      expect([...of(address)], address).toEqual(
        expect.arrayContaining(said.map(([header, value]) => [header, [value]])),
      );
      expect(of(address).size, address).toBe(said.length);
    }
  });

  test('lets only cards be framed', () => {
    expect(of('/').get('X-Frame-Options')).toEqual(['DENY']);
    expect(of('/7-11/keeping-safe/').get('Content-Security-Policy')).toEqual([
      "frame-ancestors 'none'",
    ]);
    const card = of('/embed/7-11/keeping-safe/');
    expect(card.has('X-Frame-Options') || card.has('Content-Security-Policy')).toBe(false);
    expect(card.get('X-Content-Type-Options')).toEqual(['nosniff']);
  });

  test('keeps files with a hash for a year, and asks for all others again', () => {
    const kept = (address: string) => of(address).get('Cache-Control')?.join() ?? '';
    expect(kept('/_astro/words.a1b2.js')).toContain('immutable');
    expect(kept('/pagefind/fragment/en_a1.pf_fragment')).toContain('immutable');
    for (const address of ['/', '/pagefind/pagefind.js', '/updates/feed.xml', '/data/plan.csv']) {
      expect(kept(address), address).toBe('public, max-age=0, must-revalidate');
    }
  });

  test('names what feeds and tables are', () => {
    const types = ['/updates/feed.xml', '/updates/atom.xml', '/updates/feed.json'].map((address) =>
      of(address).get('Content-Type')?.join(),
    );
    expect(types).toEqual([
      'application/rss+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
    ]);
    expect(of('/7-11/calendar.ics').get('Content-Type')).toEqual(['text/calendar; charset=utf-8']);
    expect(of('/data/plan.csv').get('Content-Type')).toEqual(['text/csv; charset=utf-8']);
  });

  test('lets scripts of other sites read feeds and data, and nothing else', () => {
    const open = FILES.map((name) => `/${name}`).filter((address) =>
      of(address).has('Access-Control-Allow-Origin'),
    );
    expect(open.map((address) => address.split('.').at(-1))).not.toContain('png');
    expect(open.length).toBe(9);
  });
});

test.each([
  ['nginx', nginx()],
  ['caddy', caddy()],
  ['apache', apache()],
])('its README has the same for %s', (server, settings) => {
  expect(readFileSync('src/build/README.md', 'utf8')).toContain(
    `\`\`\`${server}\n${settings}\n\`\`\``,
  );
});
