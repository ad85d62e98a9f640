import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { action, page, plan, promise, recommendation, row, site } from '../../fixtures/make.ts';
import type { Plan } from '../../../src/lib/model/plan.ts';
import { supplementPdf } from '../../../src/documents/supplement.ts';
import { supplementBands, supplementParts } from '../../../src/lib/prints/supplement.ts';

const MEGAPHONE = { openmoji: '1F4E3', stands: 'News', alt: 'A megaphone' };

/** A plan of so many recommendations, each told to both bands. */
const planOf = (count: number, titleOf = (slug: string): string => `Title of ${slug}`): Plan => {
  const slugs = Array.from({ length: count }, (_, index) => `part-${index + 1}`);
  return plan({
    recommendations: slugs.map((slug, index) =>
      recommendation(index + 1, slug, [row(`${index + 1}`, [action(`${index + 1}.1`)])]),
    ),
    pages: slugs.flatMap((slug) =>
      (['7-11', '14-19'] as const).map((band) => ({
        ...page(band, slug, [
          promise(['1.1'], { says: `First of ${slug}.` }),
          promise(['1.1'], { says: `Second of ${slug}.` }),
        ]),
        title: titleOf(slug),
        picture: 'megaphone',
      })),
    ),
    more: { pictures: new Map([['megaphone', MEGAPHONE]]) },
  });
};

test.each([1, 3, 7, 10, 12, 40, 60])('a plan of %i recommendations takes four pages', async (n) => {
  const made = await supplementPdf(planOf(n));
  expect(made.pages).toBe(4);
});

test('a plan of long titles takes four pages, too: it names fewer, and says how many are left out', async () => {
  const title = 'A title that is so long that it will need three lines where others need one. ';
  const made = await supplementPdf(planOf(60, () => title.repeat(2)));
  expect(made.pages).toBe(4);
  const pdf = await getDocument({ data: new Uint8Array(made.bytes), verbosity: 0 }).promise;
  const inside = await Promise.all(
    [2, 3].map(async (n) => (await pdf.getPage(n)).getTextContent()),
  );
  const says = inside
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join('')
    .replace(/\s/g, '');
  const leftOut = Number(/And(\d+)more/.exec(says)?.[1]);
  expect(leftOut).toBeGreaterThan(20);
  // Two versions of each, and the sentence twice in each title.
  expect((says.match(/Atitle/g) ?? []).length / 4).toBe(60 - leftOut);
});

test('words that never fit are refused, and it says what to shorten', async () => {
  const whole = planOf(3);
  const review = { ...whole.review, plain: 'Very long words. '.repeat(600) };
  await expect(supplementPdf({ ...whole, review })).rejects.toThrow(
    /does not fit on four pages\. Shorten/,
  );
});

test.each([
  [
    ['5-7', '7-11', '11-14', '14-19'],
    ['7-11', '14-19'],
  ],
  [
    ['7-11', '14-19'],
    ['7-11', '14-19'],
  ],
  [
    ['5-7', '11-14'],
    ['5-7', '11-14'],
  ],
  [['11-14'], ['11-14']],
] as const)('of the bands %j it has %j', (bands, expected) => {
  expect(supplementBands({ site: { ...site, bands: [...bands] } })).toEqual(expected);
});

test('a part says how many of its promises stand there, and of an untold one the plan’s own words', () => {
  const [part] = supplementParts(planOf(1), { first: 1, others: 0, named: 40 });
  expect(part?.versions.map(({ above, promises }) => [above, promises])).toEqual([
    ['1 of 2 promises', ['First of part-1.']],
    [undefined, []],
  ]);
  const untold = plan({
    recommendations: [recommendation(1, 'part-1', [row('1', [action('1.1')])])],
  });
  expect(supplementParts(untold, { first: 1, others: 1, named: 40 })[0]?.versions).toMatchObject([
    { title: 'Title of part-1', lead: 'Something was asked for.', promises: ['Do 1.1.'] },
  ]);
});
