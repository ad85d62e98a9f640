/** A drawing as black lines on white, for prints in black. */
import type { CustomPlugin } from 'svgo/browser';
import { small } from './clean.ts';

/** The colour of a fill or a line when only black is printed: lines black, surfaces white. */
const inBlack = (attribute: string, colour: string): string => {
  if (/^(none|transparent)$/i.test(colour)) return colour;
  if (attribute === 'stroke') return /^#?(fff|ffffff|white)$/i.test(colour) ? colour : '#000';
  return /^#?(000|000000|black)$/i.test(colour) ? colour : '#fff';
};

const blackLine: CustomPlugin = {
  name: 'our-plan-black-line',
  fn: () => ({
    element: {
      enter: (node) => {
        for (const attribute of ['fill', 'stroke']) {
          const colour = node.attributes[attribute];
          if (colour) node.attributes[attribute] = inBlack(attribute, colour);
        }
      },
    },
  }),
};

/** OpenMoji brings its own black lines; a drawing of ours keeps its shapes and loses its colours. */
export const blackLines = (svg: string): string => small(svg, blackLine);
