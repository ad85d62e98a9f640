import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';

/** `pictures/unreadable`, `pictures/unsafe`: a drawing can be read, and only draws. */
export const drawingsSafe: Check = ({ plan, files, drawings }) =>
  [...plan.pictures].flatMap(([id, picture]) => {
    const drawing = 'file' in picture ? drawings.get(picture.file) : undefined;
    return (drawing?.faults ?? []).map(({ rule, message }) =>
      errorAt(files.pictures, [id, 'file'], rule, message),
    );
  });
