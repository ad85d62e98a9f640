/** Drawings only draw, and can be read; and the pictures that the site itself needs are there. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  editAll,
  expectFound,
  FILES,
  problemsOf,
  write,
  type Change,
  type Mistake,
} from './content.ts';

const { pictures, site } = FILES;

const drawing = (svg: string): Change => write('pictures/bont.svg', svg);

/** A drawing with something in it. */
const holding = (inner: string): Change => drawing(`<svg viewBox="0 0 9 9">${inner}</svg>`);

const refused = (name: string, change: Change, rule: string, says: RegExp): Mistake => ({
  name,
  change,
  file: pictures,
  at: 'bont.svg',
  rule,
  says,
});

describe('A drawing is refused that', () => {
  test.each([
    ['runs a script', '<script>x()</script>', /<script>/],
    ['runs a script in capitals', '<SCRIPT>x()</SCRIPT>', /<SCRIPT>/],
    ['runs a script deep inside', '<g><g><script href="x.js"/></g></g>', /<script>/],
    [
      'runs a script by another name',
      '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>',
      /script/,
    ],
    ['runs something when it is touched', '<path onclick="x()"/>', /onclick="…"/],
    ['runs something in other letters', '<path OnClick="x()"/>', /OnClick="…"/],
    ['holds HTML', '<foreignObject><p>x</p></foreignObject>', /<foreignObject>/],
    [
      'holds a page',
      '<h:object xmlns:h="http://www.w3.org/1999/xhtml" data="https://a.example/"/>',
      /object|data/,
    ],
    ['leads elsewhere', '<a href="https://a.example/"><path/></a>', /<a>/],
    ['loads a picture', '<image href="https://a.example/b.png"/>', /<image>/],
    ['loads a part', '<use href="https://a.example/b.svg#c"/>', /<use>/],
    ['loads a style', '<style>@import "https://a.example/c.css"</style>', /<style>/],
    ['loads a paint', '<path fill="url(https://a.example/d.svg#e)"/>', /fill="…"/],
    ['loads a paint in quotes', `<path style="fill: url( 'https://a.example/d' )"/>`, /style="…"/],
    ['moves', '<path><animate attributeName="d"/></path>', /<animate>/],
    ['changes by itself', '<path><set attributeName="d"/></path>', /<set>/],
    ['has an address', '<path xlink:href="#f"/>', /xlink:href="…"/],
  ])('%s', (name, inner, what) => {
    const says = new RegExp(`It has .*${what.source}.*may run or load something\\. Take it out`);
    expectFound(refused(name, holding(inner), 'pictures/unsafe', says));
  });

  test.each([
    ['is a page', '<html><svg viewBox="0 0 9 9"/></html>'],
    ['is another kind of picture', '\u{FFFD}PNG'],
    ['has nothing in it', ''],
    ['has no size', '<svg width="9" height="9"><path d="M0 0"/></svg>'],
    ['ends in the middle of a line', '<svg viewBox="0 0 9 9"><path d="M0 0'],
    ['ends before it is closed', '<svg viewBox="0 0 9 9"><g><path d="M0 0"/>'],
    ['closes what is not open', '<svg viewBox="0 0 9 9"><path d="M0 0"></g></svg>'],
  ])('%s', (name, svg) => {
    const says = /no SVG drawing with a viewBox\. Save it again from your drawing program/;
    expectFound(refused(name, drawing(svg), 'pictures/unreadable', says));
  });

  test.each([
    ['hides a script', '<!DOCTYPE svg [<!ENTITY x "<script>x()</script>">]>', '&x;'],
    ['loads a style before it begins', '<?xml-stylesheet href="https://a.example/c.css"?>', ''],
  ])('%s', (name, before, inner) => {
    const change = drawing(`${before}<svg viewBox="0 0 9 9">${inner}<path d="M0 0"/></svg>`);
    expectFound(refused(name, change, 'pictures/unsafe', /Take it out/));
  });
});

describe('A drawing is good that', () => {
  test.each([
    ['has a paint of its own', '<g id="a"/><path fill="url(#a)" d="M0 0"/>'],
    ['has a paint of its own in quotes', `<g id="a"/><path fill="url('#a')" d="M0 0"/>`],
    ['has words', '<title>On and on</title><text>script</text>'],
    ['has a style of its own', '<path style="fill: red" d="M0 0"/>'],
  ])('%s', (_, inner) => {
    expect(problemsOf(holding(inner)).found).toEqual([]);
  });

  test.each([
    ['has single quotes', "<svg viewBox='0 0 9 9'><path d='M0 0'/></svg>"],
    ['has lines before it', '<?xml version="1.0"?>\n<!-- Bont -->\n<svg viewBox="0 0 9 9"/>'],
  ])('%s', (_, svg) => {
    expect(problemsOf(drawing(svg)).found).toEqual([]);
  });
});

describe('A picture that the site needs is asked for, whatever the words use:', () => {
  test.each(['notebook', 'search', 'team', 'learning-book', 'band-7-11', 'easy-read', 'full-plan'])(
    '%s',
    (id) => {
      const { found, problems } = problemsOf(editAll(pictures, `\n${id}: `, `\nx-${id}: `));
      expect(found).toContain(`${pictures}:5:1 pictures/missing`);
      expect(problems.map(({ message }) => message)).toContain(
        `The site's own pages need a picture “${id}”. Add it.`,
      );
    },
  );

  test('but not that of a band which the site does not tell', () => {
    const without = editAll(pictures, '\nband-5-7: ', '\ntoy: ');
    expect(problemsOf(without).found).toEqual([]);
    const { problems } = problemsOf(without, edit(site, 'bands: [7-11', 'bands: [5-7, 7-11'));
    expect(problems.map(({ message }) => message).join()).toContain('need a picture “band-5-7”');
  });
});

describe('A code of OpenMoji', () => {
  test.each(['1F5FB1', '1F468-200D-1F5FA'])('that the set does not have is found: %s', (code) => {
    expectFound({
      name: code,
      change: edit(pictures, 'openmoji: 1F5FA', `openmoji: ${code}`),
      file: pictures,
      at: `${code}, stands`,
      rule: 'pictures/no-such-code',
      says: new RegExp(`^OpenMoji has no picture “${code}”\\. Look its code up`),
    });
  });

  test('may be written as a number', () => {
    expect(problemsOf(edit(pictures, "openmoji: '2705'", 'openmoji: 2705')).found).toEqual([]);
  });
});
