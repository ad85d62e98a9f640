/** Rules on words that label, on pages as a whole, on links in the text and on drawings. */
import { describe, expect, test } from 'vitest';
import {
  copy,
  edit,
  expectFound,
  FILES,
  problemsOf,
  write,
  type Change,
  type Mistake,
} from '../../fixtures/content.ts';

const { young, old, easyRead, pictures } = FILES;

/** Adds something to the running text of the page for ages 14 to 19. */
const saying = (text: string): Change =>
  edit(old, '<Part of="promises">\n\n', `<Part of="promises">\n\n${text}\n\n`);

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a word that labels people',
    change: saying('Some are young offenders.'),
    file: old,
    at: 'young offenders',
    rule: 'respect/label',
    says: /“young offenders” labels people\. Say “young people who offend”/,
  },
  {
    name: 'a label in an Easy Read',
    change: edit(easyRead, 'Pupils will', 'Truants will'),
    file: easyRead,
    at: 'Truants',
    rule: 'respect/label',
    says: /Say “pupils who miss school”/,
  },
  {
    name: 'a page whose sentences are long on average',
    change: saying(Array.from({ length: 60 }, () => `Now ${'so '.repeat(23)}so.`).join(' ')),
    file: old,
    at: 'Safer journeys',
    rule: 'reading/mean-sentence',
    says: /on average; the most for ages 14 to 19 is 17\. Shorten the longest/,
  },
  {
    name: 'a link to a page that there is not',
    change: saying('Read [more](/hlep/).'),
    file: old,
    at: '[more]',
    rule: 'links/page',
    says: /no page “\/hlep\/” on the site\. Correct the address/,
  },
  {
    name: 'a link to a page that this band does not tell',
    change: saying('Read [more](/7-11/places-to-go/).'),
    file: old,
    at: '[more]',
    rule: 'links/page',
    says: /no page “\/7-11\/places-to-go\/”/,
  },
  {
    name: 'a link to a section that there is not',
    change: saying('Read [more](/7-11/safer-journeys/#reasons).'),
    file: old,
    at: '[more]',
    rule: 'links/anchor',
    says: /places on a page are what, why, promises, check, you; “reasons” is none/,
  },
  {
    name: 'a link that runs something',
    change: saying('Read [more](javascript:alert()).'),
    file: old,
    at: '[more]',
    rule: 'links/unsafe',
    says: /Begin the address with \/ \(a page of this site\) or https:/,
  },
  {
    name: 'a link that anyone on the way can read',
    change: saying('Read [more](http://example.org/).'),
    file: old,
    at: '[more]',
    rule: 'links/unsafe',
    says: /or https:\/\/ \(another site\)/,
  },
];

describe('Found is', () => {
  test.each(MISTAKES)('$name', (mistake) => {
    expectFound(mistake);
  });

  test('a page for the youngest with too many words outside of its promises', () => {
    const { found } = problemsOf(copy(young, 'pages/5-7/safer-journeys.mdx'));
    expect(found).toContain('pages/5-7/safer-journeys.mdx:2:8 reading/long-page');
  });
});

describe('Nothing is said of', () => {
  test.each([
    ['a link to a section', saying('Read [more](/7-11/safer-journeys/#why).')],
    ['a link to the full plan', saying('Read [more](/plan/places-to-go/).')],
    ['a link to a guide', saying('Read [more](/about/).')],
    ['a link to another site', saying('Read [more](https://example.org/).')],
    ['a telephone', saying('Call [them](tel:0800).')],
  ])('%s', (_, change) => {
    expect(problemsOf(change).found).toEqual([]);
  });

  test('a label in the name of a body', () => {
    const named = edit('plan/bodies.yaml', 'name: Tîm Ôl-ofal', 'name: Young Offenders Unit');
    expect(problemsOf(named, saying('Ask the Young Offenders Unit.')).found).toEqual([]);
  });
});

describe('A drawing is refused', () => {
  test.each([
    ['that runs a script', '<svg viewBox="0 0 9 9"><script>x()</script></svg>', 'unsafe'],
    ['that runs something when it is there', '<svg viewBox="0 0 9 9" onload="x()"/>', 'unsafe'],
    [
      'that loads something',
      '<svg viewBox="0 0 9 9"><image href="https://a.example/b.png"/></svg>',
      'unsafe',
    ],
    ['that is none', '<p>No drawing</p>', 'unreadable'],
    ['that has no size', '<svg><path d="M0 0"/></svg>', 'unreadable'],
  ])('%s', (name, svg, rule) => {
    expectFound({
      name,
      change: write('pictures/bont.svg', svg),
      file: pictures,
      at: 'bont.svg',
      rule: `pictures/${rule}`,
      says: /Take it out|Save it again/,
    });
  });
});
