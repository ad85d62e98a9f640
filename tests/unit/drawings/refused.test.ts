/** What is not a drawing, or would do more than draw, is refused, and nothing of it is published. */
import { describe, expect, test } from 'vitest';
import { FILES, problemsOf, write } from '../../fixtures/content.ts';
import { drawingOf, EMPTY_DRAWING } from '../../../src/lib/drawings/drawing.ts';
import { holding, shape } from './svg.ts';

/** Expects a drawing to have one fault, and the site to get nothing of it. */
function expectRefused(svg: string, rule: string, says: RegExp): void {
  const drawing = drawingOf(svg);
  expect(drawing.faults).toEqual([
    { rule: `pictures/${rule}`, message: expect.stringMatching(says) as string },
  ]);
  expect(drawing.svg).toBe(EMPTY_DRAWING);
}

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
  ])('%s', (_, inner, what) => {
    const says = new RegExp(
      `^It has .*${RegExp.escape(what)}.*may run or load something\\. Take it out`,
    );
    expectRefused(holding(inner), 'unsafe', says);
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
  ])('%s', (_, attributes) => {
    const says =
      /^It has [-a-z]+="[^"]+.* on <path>\. This must be .+\. Change it, or take it out\./;
    expectRefused(holding(shape(attributes)), 'unsafe', says);
  });

  test('draws patterns in themselves', () => {
    const inner = `<pattern id="a" width="1" height="1">${shape('fill="url(#a)"')}</pattern>`;
    const says = /fill="url\(#a\)" on <path>.*inside a pattern, mask or clip already/;
    expectRefused(holding(inner + shape('fill="url(#a)"')), 'unsafe', says);
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
  ])('%s', (_, svg, says) => {
    expectRefused(svg, 'unreadable', says);
    expectRefused(svg, 'unreadable', /[Ss]ave it again/);
  });

  test.each([
    ['hides a script', '<!DOCTYPE svg [<!ENTITY x "<script>x()</script>">]>', '&x;'],
    ['loads a style before it begins', '<?xml-stylesheet href="https://a.example/c.css"?>', ''],
  ])('%s', (_, before, inner) => {
    const svg = `${before}<svg viewBox="0 0 9 9">${inner}<path d="M0 0"/></svg>`;
    expectRefused(svg, 'unsafe', /Take it out/);
  });

  test('has several faults: each is reported once', () => {
    const { faults } = drawingOf(
      holding(`<script/><script/><image/>${shape('class="a" onclick="x()"').repeat(2)}`),
    );
    const names = faults.map(({ message }) => /It has (<?[a-z]+)/.exec(message)?.[1]);
    expect(names.sort()).toEqual(['<image', '<script', 'class', 'onclick']);
  });

  test('has a long value: the message stays short and in one line', () => {
    const [fault] = drawingOf(holding(shape(`fill="a\n${'b'.repeat(999)}("`))).faults;
    expect(fault?.message).toMatch(/^It has fill="a b{38}…" on <path>/);
  });

  // Invisible characters are not reported as well: a file that is not a drawing may be full of them.
  test.each([
    ['runs something', holding(shape('onclick="x()"')), 'pictures/unsafe'],
    ['is not a drawing', '\u{FFFD}\u{200B}PNG', 'pictures/unreadable'],
  ])(
    '%s: it is reported where the picture is named, and nothing of it is shown',
    (_, svg, rule) => {
      const { found, problems, reading } = problemsOf(write('pictures/bont.svg', svg));
      expect(found).toEqual([`${FILES.pictures}:18:15 ${rule}`]);
      expect(problems[0]?.level).toBe('error');
      expect(reading.content?.drawings.get('bont.svg')?.svg).toBe(EMPTY_DRAWING);
    },
  );
});
