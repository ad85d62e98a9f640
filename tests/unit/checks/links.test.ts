/** `links/*` in the words of pages and guides: each link goes somewhere that a reader can trust. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  expectFound,
  FILES,
  placeOf,
  problemsOf,
  saying,
  type Mistake,
} from '../../fixtures/content.ts';

const { young, old } = FILES;
const about = 'guides/about.mdx';

const UNSAFE = /cannot be linked to\. Begin the address with \/ .* or https:\/\/ /;

describe('A link is refused that', () => {
  test.each([
    ['runs something', 'javascript:alert(1)'],
    ['runs something, in other letters', 'JavaScript:alert(1)'],
    ['holds its own page', 'data:text/html,hello'],
    ['can be read on the way', 'http://example.org/'],
    ['takes whatever is at hand', '//example.org/'],
    ['depends on where it stands', 'safer-journeys/'],
    ['goes up', '../help/'],
    ['goes to a file of the editor', 'file:///etc/passwd'],
    ['goes nowhere', '#'],
  ])('%s: %s', (name, to) => {
    expectFound({
      name,
      change: saying(old, `Read [more](${to}) now.`),
      file: old,
      at: '[more]',
      rule: 'links/unsafe',
      says: UNSAFE,
    });
  });

  const MISSING = /There is no page “.*” on the site\. Correct the address/;

  test.each([
    ['a page that nobody wrote', '/hlep/'],
    ['a page without the slash at its end', '/about'],
    ['a version that there is not', '/5-7/'],
    ['a page that this band does not tell', '/7-11/places-to-go/'],
    ['an update that there is not', '/updates/late-bus/'],
    ['an Easy Read that there is not', '/easy-read/places-to-go/'],
    ['a page with a place', '/hlep/#call'],
  ])('goes to %s: %s', (name, to) => {
    expectFound({
      name,
      change: saying(old, `Read [more](${to}) now.`),
      file: old,
      at: '[more]',
      rule: 'links/page',
      says: MISSING,
    });
  });

  const ANCHOR =
    /A page has only these places: what, why, promises, check, you\. “.*” is not one of them/;

  test.each(['action-1A.1', 'Why', 'promise', ''])(
    'goes to a place that no page has: #%s',
    (id) => {
      expectFound({
        name: id,
        change: saying(old, `Read [more](/7-11/safer-journeys/#${id}) now.`),
        file: old,
        at: '[more]',
        rule: 'links/anchor',
        says: ANCHOR,
      });
    },
  );
});

const PLACES: readonly Mistake[] = [
  {
    name: 'on the second line of a paragraph',
    change: saying(old, 'Read this\nand [more](/hlep/).'),
    file: old,
    at: '[more]',
    rule: 'links/page',
    says: /“\/hlep\/”/,
  },
  {
    name: 'in a list, in bold',
    change: edit(young, '- Are the paths', '- **Read [more](/hlep/)** are the paths'),
    file: young,
    at: '[more]',
    rule: 'links/page',
    says: /“\/hlep\/”/,
  },
  {
    name: 'in a guide',
    change: edit(about, 'Nobody has promised', '[Nobody](/nobody/) has promised'),
    file: about,
    at: '[Nobody]',
    rule: 'links/page',
    says: /“\/nobody\/”/,
  },
];

describe('A link is found where it stands:', () => {
  test.each(PLACES)('$name', (mistake) => {
    expectFound(mistake);
  });

  test('written at the end of a section: the words and the address', () => {
    const change = saying(old, 'Read [more][m] now.\n\n[m]: https://example.org/');
    const { files, found, problems } = problemsOf(change);
    expect(found).toEqual(
      ['[more]', '[m]: https'].map((at) => `${old}:${placeOf(files, old, at)} schema/mdx`),
    );
    expect(problems[0]?.message).toContain('Write a link as [the words of the link](/about/).');
  });

  test('each of several', () => {
    const { files, found } = problemsOf(
      saying(old, '[One](/one/) and [two](http://two.example/).'),
    );
    expect(found).toEqual([
      `${old}:${placeOf(files, old, '[One]')} links/page`,
      `${old}:${placeOf(files, old, '[two]')} links/unsafe`,
    ]);
  });
});

describe('A link is good to', () => {
  test.each([
    ['the home page', '/'],
    ['the front of a version', '/14-19/'],
    ['an Easy Read', '/easy-read/safer-journeys/'],
    ['a row', '/plan/leaving-care-well/#row-3A'],
    ['an update', '/updates/late-bus-runs/'],
    ['a word', '/words/#shelter'],
    ['a section of another page', '/7-11/safer-journeys/#check'],
    ['a guide with a place', '/help/#a-help-line'],
    ['a telephone', 'tel:0800'],
    ['a mailbox', 'mailto:fformatau@llanfair-y-bont.example.org'],
    ['another site, at a place', 'https://example.org/a?b=c#d'],
  ])('%s: %s', (_, to) => {
    expect(problemsOf(saying(old, `Read [more](${to}) now.`)).found).toEqual([]);
  });
});
