/** Pictures as SVG text: OpenMoji from its package, drawings as they were read. */
import { readFileSync } from 'node:fs';
import { kept } from '../build/cache.ts';
import { blackLines } from '../lib/drawings/black.ts';
import { small } from '../lib/drawings/clean.ts';
import { EMPTY_DRAWING } from '../lib/drawings/drawing.ts';
import type { Picture } from '../lib/model/pictures.ts';
import type { PrintInk } from '../lib/model/prints.ts';
import { memo } from '../lib/text/memo.ts';
import { openmojiFile } from './openmoji.ts';
import { getContent } from './plan.ts';

/** A picture of the OpenMoji set by its file, made small. */
const openmojiSvg = memo((file: string) => {
  const text = readFileSync(file, 'utf8');
  return kept(['openmoji', text], () => small(text));
});

/** A drawing without its colours. */
const inBlack = memo((svg: string) => kept(['black drawing', svg], () => blackLines(svg)));

/** A picture of the plan as SVG: a drawing byte for byte as it was judged, in black without its colours. */
export function pictureSvg(picture: Picture, ink: PrintInk = 'colour'): string {
  if ('openmoji' in picture) return openmojiSvg(openmojiFile(picture.openmoji, ink));
  const svg = getContent().drawings.get(picture.file)?.svg ?? EMPTY_DRAWING;
  return ink === 'black' ? inBlack(svg) : svg;
}
