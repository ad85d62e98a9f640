import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getElementsByTagName, textContent } from 'domutils';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { printedAddress } from '../support/qr.ts';
import { OWN, SECOND, SITES } from '../support/sites.ts';
import { VERSIONS } from '../../src/lib/model/versions.ts';
import { filesOf, pagesOf, type BuiltPage } from '../support/built-pages.ts';

/** What a page says in the elements `<meta>` of its head, by property or name. */
const metaOf = ({ document }: BuiltPage): ReadonlyMap<string, string> =>
  new Map(
    getElementsByTagName('meta', document).flatMap(({ attribs }) => {
      const name = attribs.property ?? attribs.name;
      return name === undefined ? [] : [[name, attribs.content ?? ''] as const];
    }),
  );

const isCard = ({ file }: BuiltPage): boolean => file.startsWith('embed/');

describe.each(SITES)('On $name', (site) => {
  const home = new URL(site.base, site.site).href;
  const all = pagesOf(site);
  const pages = all.filter((page) => !isCard(page));
  const cards = all.filter(isCard);
  const files = new Set(filesOf(site));
  /** The file that a full address of the site leads to. */
  const fileAt = (address: string): string => {
    expect(address.startsWith(home), address).toBe(true);
    return address.slice(home.length).replace(/(^|\/)$/, '$1index.html');
  };

  test('every page says what its link is about, with a picture that is there', async () => {
    for (const page of pages) {
      const meta = metaOf(page);
      const { file } = page;
      const [title = ''] = getElementsByTagName('title', page.document).map(textContent);
      expect(title.startsWith(meta.get('og:title') ?? '?') || file === 'index.html', file).toBe(
        true,
      );
      expect(meta.get('og:description'), file).toBe(meta.get('description'));
      expect(fileAt(meta.get('og:url') ?? ''), file).toBe(file);
      expect(meta.get('og:site_name'), file).toBeTruthy();
      expect(meta.get('og:locale'), file).toBe('en_GB');
      expect(meta.get('og:type'), file).toMatch(/^(article|website)$/);
      expect(meta.get('twitter:card'), file).toBe('summary_large_image');
      expect(meta.get('og:image:alt')?.length, file).toBeGreaterThan(20);
      const image = path.join(site.folder, fileAt(meta.get('og:image') ?? ''));
      const { width, height, format } = await sharp(image).metadata();
      expect({ width, height, format }, file).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(meta.get('og:image:width'), file).toBe('1200');
      expect(meta.get('og:image:height'), file).toBe('630');
    }
  });

  test('every page of a band has a picture of its own, and says for which ages it is', () => {
    const seen = new Set<string>();
    for (const page of pages) {
      const [, band = '', slug] = /^(\d+-\d+)\/(?:([^/]+)\/)?index\.html$/.exec(page.file) ?? [];
      const scripts = getElementsByTagName('script', page.document).filter(
        ({ attribs }) => attribs.type === 'application/ld+json',
      );
      expect(scripts.length, page.file).toBe(1);
      const data = JSON.parse(textContent(scripts[0] ?? [])) as Record<string, unknown>;
      expect(data, page.file).toMatchObject({
        '@context': 'https://schema.org',
        url: metaOf(page).get('og:url'),
        image: metaOf(page).get('og:image'),
        inLanguage: 'en-GB',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isPartOf: { '@type': 'WebSite', url: home },
      });
      expect(data.dateModified, page.file).toMatch(/^20\d\d-\d\d-\d\d$/);
      const ages = VERSIONS.find(({ id }) => id === band)?.ages;
      expect(data.audience, page.file).toEqual(
        ages && {
          '@type': 'PeopleAudience',
          suggestedMinAge: ages[0],
          suggestedMaxAge: ages[1],
        },
      );
      if (slug === undefined) continue;
      expect(data, page.file).toMatchObject({ '@type': 'Article' });
      expect(fileAt(String(data.image))).toBe(`share/${band}-${slug}.png`);
      seen.add(`${band}/${slug}`);
    }
    expect(seen.size).toBeGreaterThanOrEqual(site.bands.length);
  });

  test('every page of a band has both pictures, a card, and oEmbed that leads to it', () => {
    const told = pages.flatMap((page) => {
      const [, band = '', slug = ''] = /^(\d+-\d+)\/([^/]+)\/index\.html$/.exec(page.file) ?? [];
      return slug ? [{ page, band, slug }] : [];
    });
    expect(told.length).toBe(cards.length);
    for (const { page, band, slug } of told) {
      for (const end of ['', '-square'])
        expect(files.has(`share/${band}-${slug}${end}.png`)).toBe(true);
      const link = getElementsByTagName('link', page.document).find(
        ({ attribs }) => attribs.type === 'application/json+oembed',
      );
      const file = fileAt(link?.attribs.href ?? '');
      expect(file).toBe(`oembed/${band}/${slug}.json`);
      const said = JSON.parse(readFileSync(path.join(site.folder, file), 'utf8')) as {
        html: string;
      };
      const [, src = ''] = / src="([^"]+)"/.exec(said.html) ?? [];
      expect(fileAt(src)).toBe(`embed/${band}/${slug}/index.html`);
    }
  });

  test('a card is small, whole, and in no search and no sitemap', () => {
    const sitemap = readFileSync(path.join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).not.toContain('/embed/');
    for (const card of cards) {
      const { file, html, document } = card;
      const scripts = getElementsByTagName('script', document).map(({ attribs }) =>
        readFileSync(path.join(site.folder, (attribs.src ?? '').slice(site.base.length)), 'utf8'),
      );
      expect(Buffer.byteLength([html, ...scripts].join('')), file).toBeLessThanOrEqual(12_000);
      expect(getElementsByTagName('img', document).length, file).toBe(0);
      expect(metaOf(card).get('robots'), file).toBe('noindex');
      expect(html, file).not.toContain('data-pagefind-body');
      const page = pages.find((each) => `embed/${each.file}` === file);
      const promises = getElementsByTagName('li', document).map((item) =>
        textContent(getElementsByTagName('p', item)[0] ?? []).trim(),
      );
      const own = page ? textContent(page.document).replace(/\s+/g, ' ') : '';
      expect(promises.length, file).toBeGreaterThan(0);
      expect(promises.length, file).toBeLessThanOrEqual(3);
      for (const promise of promises) expect(own, file).toContain(promise);
    }
  });

  test('the share page and the print room lead to the site for schools without internet', () => {
    const linksOf = (file: string): (string | undefined)[] =>
      pages
        .filter((page) => page.file === file)
        .flatMap(({ document }) => getElementsByTagName('a', document))
        .map(({ attribs }) => attribs.href);
    expect(linksOf('share/index.html')).toContain(`${site.base}share/our-plan-offline.zip`);
    expect(linksOf('print/index.html')).toContain(`${site.base}share/#offline`);
  });

  test('the helper of cards is at most 1 kB', () => {
    expect(readFileSync(path.join(site.folder, 'embed/fit.js')).length).toBeLessThanOrEqual(1000);
  });
});

describe.each(SITES)('Share images of $name', (site) => {
  const images = filesOf(site).filter((file) => /^share\/.*\.png$/.test(file));

  test('say their whole name within their own room', async () => {
    expect(images.length).toBeGreaterThan(8);
    for (const file of images) {
      const { data, info } = await sharp(path.join(site.folder, file))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height } = info;
      const foot = width === height ? 132 : 112;
      // The oldest get no picture on a tile, nor does the full plan.
      const tiled = !/14-19|plan/.test(file);
      const isField = (x: number, y: number): boolean =>
        [0, 1, 2].every(
          (part) => Math.abs((data[(y * width + x) * 3 + part] ?? 0) - (data[part] ?? 0)) < 8,
        );
      const astray: string[] = [];
      let letters = 0;
      for (let y = 0; y < height - foot - 10; y += 3) {
        for (let x = 0; x < width; x += 3) {
          if (isField(x, y)) continue;
          // Nothing reaches the edges, and nothing stands between the name and what is beside or below it.
          const edge = x < 56 || y < 44 || x >= width - 36 || y >= height - foot - 36;
          const between = width > height ? x >= 775 && x < 791 : tiled && y >= 427 && y < 437;
          if (edge || between) astray.push(`${x},${y}`);
          else letters += 1;
        }
      }
      expect(astray, file).toEqual([]);
      expect(letters, file).toBeGreaterThan(2000);
    }
  });
});

test('beneath every code is the address of a page', () => {
  const codes = filesOf(SECOND).filter((file) => file.endsWith('-qr.svg'));
  expect(codes).toEqual([
    'share/14-19-safer-journeys-qr.svg',
    'share/7-11-safer-journeys-qr.svg',
    'share/site-qr.svg',
  ]);
  const home = new URL(SECOND.base, SECOND.site).href;
  for (const file of codes) {
    const address = printedAddress(readFileSync(path.join(SECOND.folder, file), 'utf8'));
    expect(address.startsWith(home)).toBe(true);
    const page = path.join(SECOND.folder, address.slice(home.length), 'index.html');
    expect(existsSync(page), address).toBe(true);
  }
});

test('while the address is not known, the share kit says so, and shows none', () => {
  expect(filesOf(OWN).filter((file) => file.endsWith('-qr.svg'))).toEqual([]);
  const kits = pagesOf(OWN).filter(({ file }) => file.startsWith('share/'));
  expect(kits.length).toBe(11);
  for (const { file, document } of kits) {
    const [body] = getElementsByTagName('main', document);
    const said = textContent(body ?? []);
    expect(said, file).toContain('This site does not have its own web address yet');
    expect(said, file).not.toMatch(/https?:/);
  }
});
