/** Pictures as SVG text: OpenMoji from its package, drawings from the content folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { optimize } from 'svgo';
import { kept } from '../cache.ts';
import type { PrintInk } from '../lib/prints.ts';
import type { Picture } from '../lib/schema.ts';
import { openmojiFile } from './openmoji.ts';
import { readOptions } from './read.ts';

/** Where a picture's SVG is. */
const fileOf = (picture: Picture, ink: PrintInk): string =>
  'file' in picture
    ? path.join(readOptions(process.env).folder, 'pictures', picture.file)
    : openmojiFile(picture.openmoji, ink);

/** The colour of a fill or a line when only black is printed: lines black, surfaces white. */
const inBlack = (attribute: string, colour: string): string => {
  if (/^(none|transparent)$/i.test(colour)) return colour;
  if (attribute === 'stroke') return /^#?(fff|ffffff|white)$/i.test(colour) ? colour : '#000';
  return /^#?(000|000000|black)$/i.test(colour) ? colour : '#fff';
};

/** A drawing as black lines on white. OpenMoji brings its own; a drawing of ours keeps its shapes and loses its colours. */
const blackLine = {
  name: 'our-plan-black-line',
  fn: () => ({
    element: {
      enter: (node: { attributes: Record<string, string> }) => {
        for (const attribute of ['fill', 'stroke']) {
          const colour = node.attributes[attribute];
          if (colour) node.attributes[attribute] = inBlack(attribute, colour);
        }
      },
    },
  }),
};

/** A picture as it was made, and what it was made of. */
interface Made {
  readonly text: string;
  readonly svg: string;
}

/** Every picture is asked for by its own page and by every print; drawn once for each ink. */
const known = { colour: new WeakMap<Picture, Made>(), black: new WeakMap<Picture, Made>() };

/** A picture, made small: without editor data and ids, which repeat from picture to picture. */
export function pictureSvg(picture: Picture, ink: PrintInk = 'colour'): string {
  const before = known[ink].get(picture);
  if (before !== undefined && !import.meta.env.DEV) return before.svg;
  const text = readFileSync(fileOf(picture, ink), 'utf8');
  // In the live preview a drawing may have been saved again.
  if (before?.text === text) return before.svg;
  const black = ink === 'black' && 'file' in picture ? [blackLine] : [];
  const svg = kept(
    ['picture', ink, 'file' in picture ? 'drawing' : 'openmoji', text],
    () => optimize(text, { multipass: true, plugins: [...black, 'preset-default'] }).data,
  );
  known[ink].set(picture, { text, svg });
  return svg;
}
