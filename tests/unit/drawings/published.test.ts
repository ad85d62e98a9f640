/** Drawings that only draw: what is published of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsOf, write } from '../../fixtures/content.ts';
import { blackLines, drawingOf } from '../../../src/lib/drawings/drawing.ts';
import { judged } from '../../../src/lib/drawings/judge.ts';
import { holding, shape } from './svg.ts';

/** What the site publishes of a drawing with which nothing is wrong. */
function published(text: string): string {
  const { faults, svg } = drawingOf(text);
  expect(faults).toEqual([]);
  return svg;
}

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
    expect(published(holding(inner))).toMatch(/^<svg /);
  });

  test.each([
    ['has single quotes', "<svg viewBox='0 0 9 9'><path d='M0 0'/></svg>"],
    ['has lines before it', '<?xml version="1.0"?>\n<!-- Bont -->\n<svg viewBox="0 0 9 9"/>'],
    ['has commas in its size', '<svg viewBox=" 0,0, 9e0 9.5 "/>'],
  ])('%s', (_, svg) => {
    expect(published(svg)).toMatch(/^<svg /);
  });

  test('comes from Inkscape: it looks the same when published, without styles and notes', () => {
    const inkscape = readFileSync(new URL('../../fixtures/inkscape.svg', import.meta.url), 'utf8');
    const svg = published(inkscape);
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">' +
        '<defs><linearGradient id="a" x1="5" x2="67" y1="57" y2="57" gradientUnits="userSpaceOnUse">' +
        '<stop offset="0" stop-color="#92d3f5"/><stop offset="1" stop-color="#1e50a0"/></linearGradient></defs>' +
        '<g stroke="#000" stroke-width="2"><path fill="url(#a)" stroke-linejoin="round" d="M5 50h62v14H5Z"/>' +
        '<path fill="red" d="M10 10h20v20H10z"/></g></svg>',
    );
    expect(judged(svg)).toEqual([]);
  });

  test('has a style for several shapes, which becomes their own', () => {
    const styled = `<style><![CDATA[.a{fill:red;}]]></style><g>${shape('class="a"')}</g>${shape('class="a" stroke="#000"')}`;
    const svg = published(holding(styled));
    expect(svg.match(/fill="red"/g)).toHaveLength(2);
    expect(svg).not.toMatch(/style|class/);
  });

  test('has remarks, a description and notes of other programs, which are not published', () => {
    const notes = '<!--! Bont --><metadata><p xmlns="urn:p">x</p></metadata>';
    expect(published(holding(notes + shape('')))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
  });

  test('loses its colours in black, and nothing else', () => {
    const svg = published(holding(shape('style="fill:#ff0000;stroke:blue"')));
    expect(blackLines(svg)).toBe(
      svg.replace('fill="red"', 'fill="#fff"').replace('stroke="#00f"', 'stroke="#000"'),
    );
  });

  test('is in the content folder: the reader returns what is published', () => {
    const svg = holding(`<!-- Bont -->${shape('style="fill:red"')}`);
    const { found, reading } = problemsOf(write('pictures/bont.svg', svg));
    expect(found).toEqual([]);
    expect(reading.content?.drawings.get('bont.svg')?.svg).toBe(published(svg));
  });
});
