/** Pictures as SVG text: OpenMoji from its package, drawings as they were read. */
import { readFileSync } from 'node:fs';
import { kept } from '../cache.ts';
import { blackLines } from '../lib/drawings/black.ts';
import { small } from '../lib/drawings/clean.ts';
import { EMPTY_DRAWING } from '../lib/drawings/drawing.ts';
import type { PrintInk } from '../lib/prints.ts';
import type { Picture } from '../lib/schema.ts';
import { openmojiFile } from './openmoji.ts';
import { getContent } from './plan.ts';

/** A picture of the OpenMoji set, made small. */
function openmojiSvg(code: string, ink: PrintInk): string {
  const text = readFileSync(openmojiFile(code, ink), 'utf8');
  return kept(['openmoji', text], () => small(text));
}

/** A drawing, byte for byte as it was judged; in black it loses its colours and nothing else. */
function drawingSvg(file: string, ink: PrintInk): string {
  const svg = getContent().drawings.get(file)?.svg ?? EMPTY_DRAWING;
  return ink === 'black' ? kept(['black drawing', svg], () => blackLines(svg)) : svg;
}

/** Every picture is asked for by its own page and by every print; made once for each ink. */
const known = { colour: new WeakMap<Picture, string>(), black: new WeakMap<Picture, string>() };

/** A picture of the plan. */
export function pictureSvg(picture: Picture, ink: PrintInk = 'colour'): string {
  const before = known[ink].get(picture);
  if (before !== undefined) return before;
  const svg =
    'file' in picture ? drawingSvg(picture.file, ink) : openmojiSvg(picture.openmoji, ink);
  known[ink].set(picture, svg);
  return svg;
}
