/** What is judged before a drawing is cleaned: what must not reach the cleaning. */
import { SaxesParser } from 'saxes';
import { broken, quoted, unsafe, type DrawingFault } from './faults.ts';
import { SVG_NAMESPACE } from './values.ts';

/**
 * The deepest that elements may be inside each other: layers and groups come to ten or so. What cleans and shows a
 * drawing calls itself for each level, and a file of nothing but `<g>` would bring it down.
 */
const DEEPEST = 30;

/** The most elements of a drawing, as cleaning takes time for each. Our fullest has 60. */
const MAX_ELEMENTS = 2000;

/** The most characters, as a path twice as long takes four times as long to clean. Our longest has 6,000. */
const MAX_LENGTH = 100_000;

/** The most of elements times characters of `<style>`, as each rule is tried on each element: 100 times 2,500. */
const MAX_STYLED = 250_000;

/**
 * A style that svgo can make attributes of: rules for elements, classes and ids. With anything more between the names,
 * such as twenty elements inside each other, trying a rule may never end.
 */
const SIMPLE_STYLE = /^(?: ?[.#]?[-\w]+(?: ?, ?[.#]?[-\w]+)* ?\{[^{}@\\]*\})* ?$/;

/** Why a drawing is none, by its first element. */
function notSvg(name: string, xmlns: string | undefined): DrawingFault | undefined {
  if (name !== 'svg') return broken(`This is not an SVG drawing: it begins with <${quoted(name)}>`);
  if (xmlns === undefined || xmlns === SVG_NAMESPACE) return undefined;
  return broken(`This is not an SVG drawing: it has xmlns="${quoted(xmlns)}"`);
}

/** The faults of a drawing as it comes. Where there are any, it is not looked at further. */
export function rawFaults(svg: string): DrawingFault[] {
  if (svg.length > MAX_LENGTH) {
    const what = `It has more than ${MAX_LENGTH / 1000} kB`;
    return [broken(what, 'Make it simpler (Inkscape: Path > Simplify), and save it again.')];
  }
  const faults = new Set<DrawingFault>();
  // Without namespaces: with them, this parser takes minutes for a file of nothing but `<g>`.
  const parser = new SaxesParser();
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let style = '';
  let styles = 0;
  let firstError: string | undefined;

  const addStyle = (text: string): void => {
    if (styles > 0) style += text;
  };
  parser.on('doctype', () => faults.add(unsafe('a DOCTYPE')));
  parser.on('processinginstruction', ({ target }) => faults.add(unsafe(`<?${quoted(target)}?>`)));
  parser.on('opentag', ({ name, attributes }) => {
    const fault = elements === 0 ? notSvg(name, attributes.xmlns) : undefined;
    if (fault) faults.add(fault);
    elements += 1;
    depth += 1;
    deepest = Math.max(deepest, depth);
    if (name === 'style') styles += 1;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name === 'style') styles -= 1;
  });
  parser.on('text', addStyle);
  parser.on('cdata', addStyle);
  parser.on('error', ({ message }) => (firstError ??= message));
  parser.write(svg).close();

  const limits: [isOver: boolean, has: string, todo: string][] = [
    [deepest > DEEPEST, `more than ${DEEPEST} groups inside each other`, 'Ungroup some'],
    [elements > MAX_ELEMENTS, `more than ${MAX_ELEMENTS} shapes and groups`, 'Make it simpler'],
    [
      elements * style.length > MAX_STYLED,
      'too many rules in <style>',
      'Give its shapes their own colours',
    ],
  ];
  const tooMuch = limits
    .filter(([isOver]) => isOver)
    .map(([, has, todo]) => broken(`It has ${has}`, `${todo}, and save it again.`));
  if (tooMuch.length > 0) return [...faults, ...tooMuch];
  // What a DOCTYPE declares is unknown to this parser: the DOCTYPE is then all there is to say.
  if (faults.size === 0 && firstError !== undefined) {
    const line = firstError.split(':', 1)[0] ?? '';
    return [broken(`This is not an SVG drawing, or it is not complete: look at its line ${line}`)];
  }
  if (!SIMPLE_STYLE.test(style.replace(/\s+/g, ' '))) {
    faults.add(unsafe('<style>', 'style'));
  }
  return [...faults];
}
