import { Parser } from 'htmlparser2';
import type { Check } from '../content.ts';
import { errorAt } from './error.ts';

/** Elements that can run something or bring something in from elsewhere. */
const UNSAFE = new Set([
  'script',
  'foreignobject',
  'iframe',
  'use',
  'image',
  'a',
  'animate',
  'set',
  'style',
]);

/** What is wrong with a drawing, or nothing. */
function faultOf(svg: string): { rule: string; message: string } | undefined {
  const names: string[] = [];
  let unsafe: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        names.push(name);
        if (UNSAFE.has(name.toLowerCase())) unsafe ??= `<${name}>`;
        for (const [attribute, value] of Object.entries(attributes)) {
          const runs = /^on/i.test(attribute) || /javascript:|url\(\s*['"]?(?!#)/i.test(value);
          if (runs || /href$/i.test(attribute)) unsafe ??= `${attribute}="…"`;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (names[0] !== 'svg' || !svg.includes('viewBox="')) {
    const message =
      'This is no SVG drawing with a viewBox. Save it again from your drawing program.';
    return { rule: 'pictures/unreadable', message };
  }
  return unsafe === undefined
    ? undefined
    : {
        rule: 'pictures/unsafe',
        message: `It has ${unsafe}, which a drawing does not need and which may run or load something. Take it out.`,
      };
}

/** `pictures/unreadable`, `pictures/unsafe`: a drawing can be read, and only draws. */
export const drawingsSafe: Check = ({ plan, sources, drawings }) =>
  [...plan.pictures].flatMap(([id, picture]) => {
    const svg = 'file' in picture ? drawings.get(picture.file) : undefined;
    const fault = svg === undefined ? undefined : faultOf(svg);
    return fault ? [errorAt(sources.pictures, [id, 'file'], fault.rule, fault.message)] : [];
  });
