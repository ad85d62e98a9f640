/** Drawings only draw, and can be read; and the pictures that the site itself needs are there. */
import { readFileSync } from 'node:fs';
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
} from '../../fixtures/content.ts';
import { blackLines } from '../../../src/lib/drawings/black.ts';
import { EMPTY_DRAWING } from '../../../src/lib/drawings/drawing.ts';
import { judged } from '../../../src/lib/drawings/judge.ts';

const { pictures, site } = FILES;

const drawing = (svg: string): Change => write('pictures/bont.svg', svg);

/** A drawing with something in it. */
const holding = (inner: string): Change =>
  drawing(`<svg viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`);

const refused = (name: string, change: Change, rule: string, says: RegExp): Mistake => ({
  name,
  change,
  file: pictures,
  at: 'bont.svg',
  rule,
  says,
});

/** What the site publishes of a drawing. */
const published = (change: Change): string | undefined => {
  const { reading, found } = problemsOf(change);
  expect(found).toEqual([]);
  return reading.content?.drawings.get('bont.svg')?.svg;
};

/** A shape that is drawn, with attributes. */
const shape = (attributes: string): string => `<path d="M0 0h9v9z" ${attributes}/>`;

const XHTML = 'http://www.w3.org/1999/xhtml';

describe('A drawing is refused that', () => {
  test.each([
    ['runs a script', '<script>x()</script>', '<script>'],
    ['runs a script in capitals', '<SCRIPT>x()</SCRIPT>', '<SCRIPT>'],
    ['runs a script deep inside', '<g><g><script href="x.js"/></g></g>', '<script>'],
    ['runs a script by another name', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'script'],
    ['runs something when it is touched', shape('onclick="x()"'), 'onclick="x()" on <path>'],
    ['runs something in other letters', shape('OnClick="x()"'), 'OnClick="x()"'],
    ['holds HTML', '<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
    ['holds HTML by a prefix', `<desc><h:img xmlns:h="${XHTML}" src="x"/></desc>`, '<h:img>'],
    ['holds HTML by its namespace', `<desc><img xmlns="${XHTML}" src="x"/></desc>`, '<img>'],
    ['holds HTML under an old name', `<g xmlns="${XHTML}"><path/></g>`, '<g>'],
    [
      'holds HTML by an editor’s prefix',
      `<inkscape:img xmlns:inkscape="${XHTML}"/>`,
      '<inkscape:img>',
    ],
    ['has a title with markup', '<title>A <b>bridge</b></title>', '<b> in <title>'],
    ['has a title with shapes', `<title>${shape('')}</title>`, '<path> in <title>'],
    ['has a title of raw text', '<title><![CDATA[<img onerror="x()">]]></title>', '<![CDATA['],
    ['holds a page', `<h:object xmlns:h="${XHTML}" data="https://a.example/"/>`, '<h:object>'],
    ['leads elsewhere', '<a href="https://a.example/"><path/></a>', '<a>'],
    ['loads a picture', '<image href="https://a.example/b.png"/>', '<image>'],
    ['loads a part', '<use href="https://a.example/b.svg#c"/>', '<use>'],
    ['repeats a part', '<use xlink:href="#c"/>', '<use>'],
    ['loads a style', '<style>@import "https://a.example/c.css"</style>', '<style>'],
    ['loads a font', '<style>@font-face{src:url(https://a.example/)}</style>', '<style>'],
    ['loads when touched', '<style>g:hover{fill:url(https://a.example/)}</style><g/>', '<style>'],
    [
      'loads on paper',
      '<style>@media print{g{fill:url(https://a.example/)}}</style><g/>',
      '<style>',
    ],
    [
      'has a style that is tried for ever',
      `<style>${'g '.repeat(99)}g{fill:red}</style>${'<g>'.repeat(28)}${'</g>'.repeat(28)}`,
      '<style>',
    ],
    ['loads by a style', shape('style="background:url(//a.example)"'), 'style="background'],
    [
      'loads by a set of images in a style',
      shape(`style="cursor:image-set('//a.example')"`),
      'style="cursor',
    ],
    ['hides an address in a style', shape(String.raw`style="fill:\75rl(//a.example)"`), 'style'],
    ['has a style that never ends', shape(`style="fill:(${'a'.repeat(60)}"`), 'style="fill:('],
    ['loads a filter', '<filter><feImage href="//a.example"/></filter>', '<filter>'],
    ['uses a filter', shape('filter="url(//a.example#f)"'), 'filter="url'],
    ['loads an arrow', shape('marker-end="url(//a.example#m)"'), 'marker-end="url'],
    ['loads a cursor', shape('cursor="url(//a.example),auto"'), 'cursor="url'],
    ['has another base', shape('xml:base="https://a.example/"'), 'xml:base="https:'],
    ['moves', '<path><animate attributeName="d"/></path>', '<animate>'],
    ['changes by itself', '<path><set attributeName="d"/></path>', '<set>'],
    ['has an address', shape('xlink:href="#f"'), 'xlink:href="#f" on <path>'],
    ['has an address without a prefix', shape('href="#f"'), 'href="#f"'],
    ['has data for programs', shape('data-name="Bont"'), 'data-name="Bont"'],
    ['has a class', shape('class="a"'), 'class="a"'],
    ['writes a name otherwise than SVG does', '<lineargradient/>', '<lineargradient>'],
    [
      'has another namespace',
      '<g xmlns:x="https://a.example/"><title>x</title></g>',
      'xmlns:x="https:',
    ],
  ])('%s', (name, inner, what) => {
    const says = new RegExp(
      `^It has .*${RegExp.escape(what)}.*may run or load something\\. Take it out`,
    );
    expectFound(refused(name, holding(inner), 'pictures/unsafe', says));
  });

  test.each([
    ['loads a paint', 'fill="url(https://a.example/d.svg#e)"'],
    ['loads a paint in a style', `style="fill: url( 'https://a.example/d' )"`],
    ['loads a paint as a set of images', `fill="image-set('https://a.example/d')"`],
    ['loads a paint by an escape', String.raw`fill="\75rl(https://a.example/d)"`],
    ['loads a paint by a character’s number', 'fill="&#117;rl(https://a.example/d)"'],
    ['loads a paint after another', 'fill="url(#a) url(https://a.example/d)"'],
    ['loads a paint by a newer word', 'fill="src(&quot;https://a.example/d&quot;)"'],
    ['loads a paint by a variable', 'style="fill:var(--a)"'],
    ['loads a clip', 'clip-path="url(https://a.example/d#c)"'],
    ['loads a mask', `mask="image-set('https://a.example/d' 1x)"`],
    ['loads a font by its name', 'font-family="url(https://a.example/d)"'],
    ['says more than a length', 'stroke-width="1;x:url(https://a.example/d)"'],
    ['says more than numbers', 'points="1 2 url(https://a.example/d)"'],
    ['has a turn that is none', 'transform="rotate(1) url(#a)"'],
    ['has a number that nobody can draw', 'stroke-width="1e400"'],
    ['has a number of too many digits', `x="${'9'.repeat(40)}"`],
    ['has a backslash in words', String.raw`aria-label="Bont\20"`],
  ])('%s', (name, attributes) => {
    const says =
      /^It has [-a-z]+="[^"]+.* on <path>\. This must be .+\. Change it, or take it out\./;
    expectFound(refused(name, holding(shape(attributes)), 'pictures/unsafe', says));
  });

  test('draws patterns in themselves', () => {
    const inner = `<pattern id="a" width="1" height="1">${shape('fill="url(#a)"')}</pattern>`;
    const says = /fill="url\(#a\)" on <path>.*inside a pattern, mask or clip already/;
    expectFound(refused('', holding(inner + shape('fill="url(#a)"')), 'pictures/unsafe', says));
  });

  test.each([
    ['is a page', '<html><svg viewBox="0 0 9 9"/></html>', /begins with <html>/],
    ['is of another kind', '<svg xmlns="https://a.example/" viewBox="0 0 9 9"/>', /xmlns="https:/],
    ['is another kind of picture', '\u{FFFD}PNG', /not complete: look at its line 1/],
    ['has nothing in it', '', /not an SVG drawing/],
    ['has no size', `<svg width="9" height="9">${shape('')}</svg>`, /has no viewBox.*four numbers/],
    [
      'has a size of nothing',
      '<svg viewBox="0 0 0 9"/>',
      /viewBox="0 0 0 9".*none beyond 10000 and the last two from 1/,
    ],
    ['has a size below nothing', '<svg viewBox="0 0 9 -9"/>', /viewBox="0 0 9 -9"/],
    ['has a size without end', '<svg viewBox="0 0 1e999 9"/>', /viewBox="0 0 1e999 9"/],
    ['has a size too small to print', '<svg viewBox="0 0 1e-300 9"/>', /viewBox="0 0 1e-300 9"/],
    ['has a size too large to print', '<svg viewBox="0 0 9 1e9"/>', /viewBox="0 0 9 1e9"/],
    ['has half a size', '<svg viewBox="0 0 9"/>', /viewBox="0 0 9"/],
    ['has a size in words', '<svg viewBox="a b c d"/>', /viewBox="a b c d"/],
    ['has a size only inside', '<svg><svg viewBox="0 0 9 9"/></svg>', /no viewBox/],
    ['ends in the middle of a line', '<svg viewBox="0 0 9 9">\n<path d="M0 0', /line 2/],
    ['ends before it is closed', '<svg viewBox="0 0 9 9"><g><path d="M0 0"/>', /not complete/],
    ['closes what is not open', '<svg viewBox="0 0 9 9"><path d="M0 0"></g></svg>', /not complete/],
    ['has an undeclared prefix', '<svg viewBox="0 0 9 9"><g a:b="c"/></svg>', /cannot clean/],
    [
      'is too deep',
      `<svg viewBox="0 0 9 9">${'<g>'.repeat(30)}${'</g>'.repeat(30)}</svg>`,
      /more than 30 groups inside each other/,
    ],
    [
      'has too many shapes',
      `<svg viewBox="0 0 9 9">${shape('').repeat(2000)}</svg>`,
      /more than 2000 shapes/,
    ],
    [
      'is too long',
      `<svg viewBox="0 0 9 9"><path d="M0 0${'L1 1'.repeat(25_000)}"/></svg>`,
      /more than 100 kB/,
    ],
    [
      'has too many rules of style',
      `<svg viewBox="0 0 9 9"><style>${'path{fill:red}'.repeat(300)}</style>${shape('').repeat(99)}</svg>`,
      /too many rules in <style>/,
    ],
  ])('%s', (name, svg, says) => {
    const mistake = refused(name, drawing(svg), 'pictures/unreadable', /[Ss]ave it again/);
    expectFound(mistake);
    expectFound({ ...mistake, says });
  });

  test.each([
    ['hides a script', '<!DOCTYPE svg [<!ENTITY x "<script>x()</script>">]>', '&x;'],
    ['loads a style before it begins', '<?xml-stylesheet href="https://a.example/c.css"?>', ''],
  ])('%s', (name, before, inner) => {
    const change = drawing(`${before}<svg viewBox="0 0 9 9">${inner}<path d="M0 0"/></svg>`);
    expectFound(refused(name, change, 'pictures/unsafe', /Take it out/));
  });

  test('has several faults: each is told once, and nothing of it is shown', () => {
    const { problems, reading } = problemsOf(
      holding(`<script/><script/><image/>${shape('class="a" onclick="x()"').repeat(2)}`),
    );
    const names = problems.map(({ message }) => /It has (<?[a-z]+)/.exec(message)?.[1]);
    expect(names.sort()).toEqual(['<image', '<script', 'class', 'onclick']);
    expect(reading.content?.drawings.get('bont.svg')?.svg).toBe(EMPTY_DRAWING);
  });

  test('has a long value: the message stays short and in one line', () => {
    const { problems } = problemsOf(holding(shape(`fill="a\n${'b'.repeat(999)}("`)));
    expect(problems[0]?.message).toMatch(/^It has fill="a b{38}…" on <path>/);
  });
});

describe('A drawing is good that', () => {
  test.each([
    ['has a paint of its own', '<g id="a"/><path fill="url(#a)" d="M0 0"/>'],
    ['has a paint of its own in quotes', `<g id="a"/><path fill="url('#a')" d="M0 0"/>`],
    ['has words', '<title>On and on</title><text>script</text>'],
    ['has a style of its own', '<path style="fill: red" d="M0 0"/>'],
    ['has colours of many kinds', shape('fill="rgb(100% 0% 0% / 50%)" stroke="currentColor"')],
    ['turns and moves', shape('transform="translate(1,2) , rotate(-4.5e1 1 2)scale(2)"')],
    ['has dashes', shape('stroke-dasharray="1, 2 .5" stroke-width="2px"')],
    ['is named for screen readers', shape('role="img" aria-label="Bont – “pont”, a bridge!"')],
  ])('%s', (_, inner) => {
    expect(problemsOf(holding(inner)).found).toEqual([]);
  });

  test.each([
    ['has single quotes', "<svg viewBox='0 0 9 9'><path d='M0 0'/></svg>"],
    ['has lines before it', '<?xml version="1.0"?>\n<!-- Bont -->\n<svg viewBox="0 0 9 9"/>'],
    ['has commas in its size', '<svg viewBox=" 0,0, 9e0 9.5 "/>'],
  ])('%s', (_, svg) => {
    expect(problemsOf(drawing(svg)).found).toEqual([]);
  });

  test('comes from Inkscape: it is published as it looks, without styles and notes', () => {
    const inkscape = readFileSync(new URL('../../fixtures/inkscape.svg', import.meta.url), 'utf8');
    const svg = published(drawing(inkscape));
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">' +
        '<defs><linearGradient id="a" x1="5" x2="67" y1="57" y2="57" gradientUnits="userSpaceOnUse">' +
        '<stop offset="0" stop-color="#92d3f5"/><stop offset="1" stop-color="#1e50a0"/></linearGradient></defs>' +
        '<g stroke="#000" stroke-width="2"><path fill="url(#a)" stroke-linejoin="round" d="M5 50h62v14H5Z"/>' +
        '<path fill="red" d="M10 10h20v20H10z"/></g></svg>',
    );
    expect(judged(svg ?? '')).toEqual([]);
  });

  test('has a style for several shapes, which becomes their own', () => {
    const styled = `<style><![CDATA[.a{fill:red;}]]></style><g>${shape('class="a"')}</g>${shape('class="a" stroke="#000"')}`;
    const svg = published(holding(styled));
    expect(svg?.match(/fill="red"/g)).toHaveLength(2);
    expect(svg).not.toMatch(/style|class/);
  });

  test('has remarks, a description and notes of other programs, which are not published', () => {
    const notes = '<!--! Bont --><metadata><p xmlns="urn:p">x</p></metadata>';
    expect(published(holding(notes + shape('')))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
  });

  test('loses its colours in black, and nothing else', () => {
    const svg = published(holding(shape('style="fill:#ff0000;stroke:blue"'))) ?? '';
    expect(blackLines(svg)).toBe(
      svg.replace('fill="red"', 'fill="#fff"').replace('stroke="#00f"', 'stroke="#000"'),
    );
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
