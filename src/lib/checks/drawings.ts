import { SaxesParser } from 'saxes';
import type { Check } from '../content.ts';
import { errorAt } from './error.ts';

/** Elements that only draw; whatever else there is may run something or bring something in from elsewhere. */
const DRAWS: ReadonlySet<string> = new Set(
  `svg g path circle ellipse rect line polyline polygon text tspan defs symbol pattern mask clippath
   lineargradient radialgradient stop title desc metadata`.split(/\s+/),
);

interface Fault {
  readonly rule: 'pictures/unreadable' | 'pictures/unsafe';
  readonly message: string;
}

const unsafe = (what: string): Fault => ({
  rule: 'pictures/unsafe',
  message: `It has ${what}, which a drawing does not need and which may run or load something. Take it out.`,
});

/** True where an attribute runs something, or points out of the drawing. */
const runsOrLoads = (name: string, value: string): boolean =>
  /^on/i.test(name) ||
  /href$/i.test(name) ||
  /javascript:|url\((?!['"]?#)/i.test(value.replace(/\s/g, ''));

/** What is wrong with a drawing, or nothing. */
function faultOf(svg: string): Fault | undefined {
  const found: { root?: string; drawn?: boolean; broken?: boolean; fault?: Fault } = {};
  const parser = new SaxesParser();
  parser.on('doctype', () => (found.fault ??= unsafe('a DOCTYPE')));
  parser.on('processinginstruction', ({ target }) => (found.fault ??= unsafe(`<?${target}?>`)));
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '').toLowerCase();
    found.root ??= local;
    if (found.root === 'svg' && !DRAWS.has(local)) found.fault ??= unsafe(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'viewBox') found.drawn = true;
      if (runsOrLoads(attribute, value)) found.fault ??= unsafe(`${attribute}="…"`);
    }
  });
  parser.on('error', () => (found.broken = true));
  parser.write(svg).close();
  if (found.fault) return found.fault;
  if (!found.broken && found.root === 'svg' && found.drawn) return undefined;
  const message = 'This is no SVG drawing with a viewBox. Save it again from your drawing program.';
  return { rule: 'pictures/unreadable', message };
}

/** `pictures/unreadable`, `pictures/unsafe`: a drawing can be read, and only draws. */
export const drawingsSafe: Check = ({ plan, sources, drawings }) =>
  [...plan.pictures].flatMap(([id, picture]) => {
    const svg = 'file' in picture ? drawings.get(picture.file) : undefined;
    const fault = svg === undefined ? undefined : faultOf(svg);
    return fault ? [errorAt(sources.pictures, [id, 'file'], fault.rule, fault.message)] : [];
  });
