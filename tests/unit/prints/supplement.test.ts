import { expect, test } from 'vitest';
import { action, page, plan, promise, recommendation, row, site } from '../../fixtures/make.ts';
import { supplementPdf, type Supplement } from '../../../src/documents/supplement.ts';
import {
  supplementBands,
  supplementParts,
  type PromisesShown,
} from '../../../src/lib/prints/supplement.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

const WORDS: Supplement = {
  title: 'Promises to children in Our Town',
  author: 'Our Town Council',
  name: 'Our Town Plan',
  edition: '30 June 2020',
  kicker: 'For everybody',
  intro: 'Visitors came.',
  picture: 'megaphone',
  stones: 'Each stone is one thing.',
  promised: 'What Our Town promised',
  rest: (leftOut) => `And ${leftOut} more.`,
  recommendations: 10,
  review: {
    title: 'Who checked?',
    says: 'Visitors.',
    dates: '2019.',
    scores: [],
    most: 4,
    scale: '',
    praised: 'Praised',
    praise: [],
  },
  more: { title: 'More', says: ['Read on.'] },
  help: { title: 'Help', name: 'Help Line', phone: '0800 000 000', says: ['It is free.'] },
  language: 'en-GB',
  closing: ['The end.'],
  pictures: new Map([['megaphone', { alt: 'A megaphone', svg: SVG }]]),
};

/** A plan of so many recommendations, each told to both bands. */
const planOf = (count: number) => {
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
        picture: 'megaphone',
      })),
    ),
  });
};

test.each([1, 3, 7, 10, 12, 40, 60])('a plan of %i recommendations takes four pages', async (n) => {
  const whole = planOf(n);
  const made = await supplementPdf(WORDS, (most) => supplementParts(whole, most));
  expect(made.pages).toBe(4);
});

test('a plan of long titles takes four pages, too: it names fewer', async () => {
  const asked: PromisesShown[] = [];
  const told: number[] = [];
  const whole = planOf(60);
  const title = 'A title that is so long that it will need three lines where others need one. ';
  const made = await supplementPdf(
    {
      ...WORDS,
      recommendations: 60,
      rest: (leftOut) => {
        told.push(leftOut);
        return `And ${leftOut} more.`;
      },
    },
    (most) => {
      asked.push(most);
      return supplementParts(whole, most).map((part) => ({
        ...part,
        tellings: part.tellings.map((telling) => ({ ...telling, title: title.repeat(2) })),
      }));
    },
  );
  expect(made.pages).toBe(4);
  expect(asked.at(-1)?.named).toBeLessThan(40);
  expect(told.at(-1)).toBe(60 - (asked.at(-1)?.named ?? 0));
});

test('words that never fit are refused, and it says what to shorten', async () => {
  const long = 'Very long words. '.repeat(600);
  const words = { ...WORDS, review: { ...WORDS.review, says: long } };
  await expect(supplementPdf(words, (most) => supplementParts(planOf(3), most))).rejects.toThrow(
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
  expect(part?.tellings.map(({ above, promises }) => [above, promises])).toEqual([
    ['1 of 2 promises', ['First of part-1.']],
    [undefined, []],
  ]);
  const untold = plan({
    recommendations: [recommendation(1, 'part-1', [row('1', [action('1.1')])])],
  });
  expect(supplementParts(untold, { first: 1, others: 1, named: 40 })[0]?.tellings).toMatchObject([
    { title: 'Title of part-1', lead: 'Something was asked for.', promises: ['Do 1.1.'] },
  ]);
});
