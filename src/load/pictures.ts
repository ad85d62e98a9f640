/** Pictures as SVG text: OpenMoji from its package, drawings as they were read. */
import { readFileSync } from 'node:fs';
import { blackLines, EMPTY_DRAWING, small } from '../lib/drawings/drawing.ts';
import type { Picture } from '../lib/model/pictures.ts';
import type { PrintInk } from '../lib/model/prints.ts';
import { memo } from '../lib/text/memo.ts';
import { openmojiFile } from './openmoji.ts';
import { getContent } from './plan.ts';

/** A picture of the OpenMoji set by its file, made small. */
const openmojiSvg = memo((file: string) => small(readFileSync(file, 'utf8')));

/** A drawing without its colours. */
const inBlack = memo(blackLines);

/** A picture of the plan as SVG: a drawing byte for byte as it was judged, in black without its colours. */
export function pictureSvg(picture: Picture, ink: PrintInk = 'colour'): string {
  if ('openmoji' in picture) return openmojiSvg(openmojiFile(picture.openmoji, ink));
  const svg = getContent().drawings.get(picture.file) ?? EMPTY_DRAWING;
  return ink === 'black' ? inBlack(svg) : svg;
}
