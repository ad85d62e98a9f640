/** Judges a cleaned drawing by what it may have. Everything else is refused, known or not. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ATTRIBUTES, ELEMENTS, REPEATED, WORDS_ONLY } from './attributes.ts';
import { broken, quoted, unsafe, wrongValue, type DrawingFault } from './faults.ts';
import { isViewBox, leadsTo, needsInstead, SVG_NAMESPACE } from './values.ts';

/** Ten patterns, each with ten of the next in it, would be drawn ten thousand million times. */
const NO_FURTHER = 'a colour or a gradient, as it is inside a pattern, mask or clip already';

/** What is wrong with an element itself. */
function elementFault({ name, uri }: SaxesTagNS, parent?: string): DrawingFault | undefined {
  const isDrawn = ELEMENTS.has(name) && uri === SVG_NAMESPACE;
  if (isDrawn && !WORDS_ONLY.has(parent ?? '')) return undefined;
  const where = parent === undefined ? '' : ` in <${parent}>`;
  return unsafe(`<${quoted(name)}>${where}`, name);
}

/** What is wrong with an attribute. */
function attributeFault(element: string, name: string, value: string): DrawingFault | undefined {
  const shown = `${quoted(name)}="${quoted(value)}" on <${element}>`;
  const kind = ATTRIBUTES.get(name);
  if (kind === undefined) return unsafe(shown, name);
  const needs = needsInstead(kind, value);
  return needs === undefined ? undefined : wrongValue(shown, needs);
}

/** What is wrong with the view box of the whole drawing. */
function viewBoxFault(value: string | undefined): DrawingFault | undefined {
  if (value !== undefined && isViewBox(value)) return undefined;
  const has = value === undefined ? 'no viewBox' : `viewBox="${quoted(value)}"`;
  return broken(
    `It has ${has}. It needs four numbers, none beyond 10000 and the last two from 1, such as viewBox="0 0 72 72"`,
    'Set the size of its page (Inkscape: File > Document Properties). Save it again.',
  );
}

/** Everything that is wrong with a drawing, each thing once. Published as it is, it is read as it is read here. */
export function judged(svg: string): DrawingFault[] {
  const faults = new Map<string, DrawingFault>();
  const note = (about: string, fault: DrawingFault | undefined): void => {
    if (fault && !faults.has(about)) faults.set(about, fault);
  };
  const open: string[] = [];
  /** How deep a refused element is; what is in it goes with it. */
  let refused: number | undefined;
  /** A namespace that is not SVG's; what is of it says more. */
  let foreign: DrawingFault | undefined;
  const repeated = new Set<string>();
  const fromRepeated = new Map<string, string>();

  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    open.push(tag.name);
    if (refused !== undefined) return;
    const fault = elementFault(tag, parent);
    if (fault) {
      refused = open.length;
      note(`<${tag.name}>`, fault);
      return;
    }
    if (open.length === 1) note('viewBox', viewBoxFault(tag.attributes.viewBox?.value));
    const isRepeated = open.some((name) => REPEATED.has(name));
    for (const { name, prefix, value } of Object.values(tag.attributes)) {
      const fault = attributeFault(tag.name, name, value);
      if (prefix === 'xmlns') foreign ??= fault;
      else note(name, fault);
      if (name === 'id' && REPEATED.has(tag.name)) repeated.add(value);
      const id = isRepeated ? leadsTo(value) : undefined;
      if (id !== undefined) fromRepeated.set(id, `${name}="${quoted(value)}" on <${tag.name}>`);
    }
  });
  parser.on('closetag', () => {
    if (refused === open.length) refused = undefined;
    open.pop();
  });
  parser.on('doctype', () => faults.set('doctype', unsafe('a DOCTYPE')));
  parser.on('processinginstruction', ({ target }) =>
    faults.set('instruction', unsafe(`<?${quoted(target)}?>`)),
  );
  parser.on('cdata', () => {
    if (refused === undefined) note('cdata', unsafe('<![CDATA[ … ]]>'));
  });
  parser.on('error', () => faults.set('error', broken('The site cannot clean this drawing')));
  parser.write(svg).close();

  for (const [id, where] of fromRepeated) {
    if (repeated.has(id)) note(where, wrongValue(where, NO_FURTHER));
  }
  if (faults.size === 0 && foreign) note('xmlns', foreign);
  return [...faults.values()];
}
