/** A drawing of the content folder: judged as it comes, cleaned with svgo, judged again, and ready to be published. */
// The same svgo as one file that touches no disk; it loads in a third of the time.
import { optimize } from 'svgo/browser';
import { broken, type DrawingFault } from './faults.ts';
import { judged } from './judge.ts';
import { asPicture, attributesForStyles, blackLine, ownGradients } from './plugins.ts';
import { rawFaults } from './raw.ts';

/** The drawing as it was drawn, without notes of the drawing program and with attributes in place of styles. */
const tidied = (svg: string): string =>
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
export const small = (svg: string): string => optimize(svg, { plugins: ['preset-default'] }).data;

/** OpenMoji brings its own black lines; a drawing of ours keeps its shapes and loses its colours. */
export const blackLines = (svg: string): string => optimize(svg, { plugins: [blackLine] }).data;

/** A drawing, read. */
export interface Drawing {
  /** Everything that is wrong with it. */
  readonly faults: readonly DrawingFault[];
  /** The drawing as the site publishes it, byte for byte what was judged; an empty picture where it has faults. */
  readonly svg: string;
}

/** Takes the place of a drawing that is refused, so that the live preview, too, shows nothing of it. */
export const EMPTY_DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

const refused = (faults: readonly DrawingFault[]): Drawing => ({ faults, svg: EMPTY_DRAWING });

/** Reads a drawing: what is wrong with it, and what the site publishes of it. */
export function drawingOf(text: string): Drawing {
  const raw = rawFaults(text);
  if (raw.length > 0) return refused(raw);
  try {
    // Judged before it is made smaller, too: that silently drops much of what an editor should know of.
    const tidy = tidied(text);
    const faults = judged(tidy);
    if (faults.length > 0) return refused(faults);
    const svg = small(tidy);
    const left = judged(svg);
    return left.length > 0 ? refused(left) : { faults: [], svg };
  } catch {
    // svgo does not understand everything that is well-formed.
    return refused([broken('The site cannot clean this drawing')]);
  }
}
