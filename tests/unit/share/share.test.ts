import { describe, expect, test } from 'vitest';
import { embedCode, oembedOf, placedCodes } from '../../../src/lib/share/embed.ts';
import { metadataOf } from '../../../src/lib/share/metadata.ts';
import { sharedPage, sharedPrints, sharedSite, shareTexts } from '../../../src/lib/share/share.ts';
import { tokenOf } from '../../../src/lib/site/tokens.ts';
import { readContent } from '../../../src/load/read.ts';

const { content } = readContent({ folder: 'tests/fixtures/second-council' });
if (!content) throw new Error('The second council cannot be read.');
const { plan } = content;
const page = plan.pages.get('7-11/safer-journeys');
if (!page) throw new Error('It has no page.');
const full = (address: string): string => `https://town.example${address}`;

describe('Ready texts', () => {
  const link = full('/7-11/safer-journeys/');
  const texts = shareTexts(plan, sharedPage(page), link);

  test('a message is the name, the summary and the link, and fits in one', () => {
    expect(texts.message).toBe(`${page.title}\n${page.summary}\n${link}`);
    expect(texts.message.length).toBeLessThanOrEqual(300);
  });

  test('a newsletter and an e-mail say in whose words, where, and for which day', () => {
    for (const text of [texts.newsletter, texts.email]) {
      expect(text).toContain(page.summary);
      expect(text).toContain(`Read it in words for ages 7 to 11:\n${link}`);
      expect(text).toMatch(/This is how things were on \d+ \w+ 20\d\d\.$/);
    }
    expect(texts.email).toMatch(/^Subject: Cynllun Pŵer Plant: Safer ways to school\n\nHello,\n/);
  });

  test('without an address there is no line about one', () => {
    for (const text of Object.values(shareTexts(plan, sharedPage(page), undefined))) {
      expect(text).not.toMatch(/http|Read it|undefined|\n\n\n|\n$/);
    }
  });

  test('the site as a whole has them, too', () => {
    const { email } = shareTexts(plan, sharedSite(plan), full('/'));
    expect(email).toContain('They asked for 3 things to get better.');
    expect(email).toContain('Read it here:\nhttps://town.example/');
  });

  test('a plan that is old says so', () => {
    const old = { ...plan, site: { ...plan.site, notice: 'This plan is old.' } };
    expect(shareTexts(old, sharedPage(page), link).newsletter).toContain('\n\nThis plan is old. ');
  });
});

test('prints are only those that there are', () => {
  const addresses = (slug: string) => sharedPrints(plan, slug).map(({ to }) => to);
  expect(addresses('safer-journeys')).toEqual([
    '/easy-read/safer-journeys-16pt-colour.pdf',
    '/easy-read/safer-journeys-16pt-black.pdf',
    '/easy-read/safer-journeys-24pt-colour.pdf',
    '/easy-read/safer-journeys-24pt-black.pdf',
    '/print/poster-safer-journeys.pdf',
    '/print/pack-safer-journeys.pdf',
  ]);
  expect(addresses('places-to-go')).toEqual(['/print/pack-places-to-go.pdf']);
});

test('the code of a card names its frame, and no title can break out of it', () => {
  expect(embedCode(plan, page, full)).toMatch(
    /^<iframe src="https:\/\/town\.example\/embed\/7-11\/safer-journeys\/" title="Safer ways to school \(Ages 7 to 11\), from Cynllun Pŵer Plant" [^<>]*><\/iframe>$/,
  );
  const code = embedCode(plan, { ...page, title: '"><script>' }, full);
  expect(code).not.toContain('<script>');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt; ');
});

test('oEmbed says all that version 1.0 asks of a rich thing, and its thumbnail', () => {
  const said = oembedOf(plan, page, full);
  expect(said).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Safer ways to school',
    provider_name: 'Cynllun Pŵer Plant',
    provider_url: 'https://town.example/',
    width: 600,
    height: said.height,
    html: embedCode(plan, page, full),
    thumbnail_url: 'https://town.example/share/7-11-safer-journeys.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('other sites get the code for each thing that they may place', () => {
  const codes = placedCodes(plan, full);
  expect(codes.link).toBe('<a href="https://town.example/">Cynllun Pŵer Plant</a>');
  expect(codes.card).toBe(embedCode(plan, page, full));
  expect(codes.news).toBe('https://town.example/updates/feed.xml');
  expect(codes.prints).toContain('href="https://town.example/print/"');
});

test('no text can end the script that holds structured data', () => {
  const title = '</script><script>x()</script>';
  const front = { title, description: '<!--', version: '7-11', address: '/7-11/' } as const;
  const { structured } = metadataOf(plan, front, full);
  expect(structured).not.toContain('<');
  expect(JSON.parse(structured)).toMatchObject({
    name: title,
    description: '<!--',
    '@type': 'CollectionPage',
  });
});

describe('A token of tokens.css', () => {
  const css = `:where(:root) {\n  --ink: #111;\n  --field-a: #222;\n}\n[data-version='7-11'] {\n  --field: var(--field-a);\n}\n@media dark {\n  :root {\n    --field-a: #333;\n  }\n}`;

  test('is a version’s own, or that of all, by day', () => {
    expect(tokenOf(css, 'field', '7-11')).toBe('#222');
    expect(tokenOf(css, 'ink', '7-11')).toBe('#111');
    expect(tokenOf(css, 'ink')).toBe('#111');
  });

  test.each([
    ['light-dark(#111, #eee)', '#111'],
    ['var(--chosen, light-dark(#111, #eee))', '#111'],
    ['var(--chosen, var(--own, 3px))', '3px'],
    ['var(--chosen, var(--ink))', '#111'],
  ])('of %s is %s by day, where nobody has chosen', (value, plain) => {
    expect(tokenOf(`:root {\n  --ink: #111;\n  --any: ${value};\n}`, 'any')).toBe(plain);
  });

  test('that is not there is an error', () => {
    expect(() => tokenOf(css, 'paper')).toThrow('tokens.css has no --paper.');
  });
});
