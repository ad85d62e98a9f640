/** What takes the place of every document and share image in a build for a quick look (`PRINTS=none`). */
import { renderPdf, type Rendered } from './render.ts';

const SAYS = 'This site was built without its prints (PRINTS=none).';

let paper: Promise<Rendered> | undefined;

/** A page in the place of a document. */
export const standInPdf = (): Promise<Rendered> =>
  (paper ??= renderPdf(
    `#set document(title: "${SAYS}", date: none)\n#set text(font: "Andika")\n= ${SAYS}`,
    new Map(),
  ));

/** A grey dot in the place of a share image: a PNG of one pixel. */
export const STAND_IN_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNoaGgAAAMEAYEezv+mAAAAAElFTkSuQmCC',
  'base64',
);
