/** Drawings, cleaned and judged; each text once, as that takes far longer than reading it. */
import { kept } from '../build/cache.ts';
import { drawingOf, type Drawing } from '../lib/drawings/drawing.ts';
import { memo } from '../lib/text/memo.ts';

/** A drawing of the content folder by its text. */
export const readDrawing: (text: string) => Drawing = memo((text) =>
  kept(['drawing', text], () => drawingOf(text)),
);
