/**
 * Cleans a drawing with svgo: what drawing programs add goes, and a style becomes attributes, which can be judged. Makes
 * it black lines on white, too, for prints in black.
 */
// The same svgo as one file that touches no disk; it loads in a third of the time.
import { optimize, type CustomPlugin } from 'svgo/browser';
import { ownGradients } from './gradients.ts';
import { attributesForStyles } from './styles.ts';
import { SVG_NAMESPACE } from './values.ts';

/**
 * A drawing written by hand may leave out what it is; browsers then show nothing. Its size on a page is not its own: the
 * site gives it one, and the view box says its shape.
 */
const asPicture: CustomPlugin = {
  name: 'our-plan-as-picture',
  fn: () => ({
    element: {
      enter: (node, parent) => {
        if (parent.type !== 'root') return;
        node.attributes = { xmlns: SVG_NAMESPACE, ...node.attributes };
        if (node.attributes.viewBox === undefined) return;
        delete node.attributes.width;
        delete node.attributes.height;
      },
    },
  }),
};

/** The drawing as it was drawn, without notes of the drawing program and with attributes in place of styles. */
export const tidied = (svg: string): string =>
  optimize(svg, {
    plugins: [
      'removeXMLProcInst',
      { name: 'removeComments', params: { preservePatterns: false } },
      'removeMetadata',
      'removeEditorsNSData',
      asPicture,
      { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
      attributesForStyles,
      ownGradients,
      'removeUnusedNS',
    ],
  }).data;

/** A picture made small: without ids that nothing needs, which repeat from picture to picture. */
export const small = (svg: string, ...plugins: readonly CustomPlugin[]): string =>
  optimize(svg, { plugins: [...plugins, 'preset-default'] }).data;

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
