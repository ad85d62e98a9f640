/** `PRINTS=none`: a build for a quick look, whose documents and share images are all one stand-in. */
import { renderPdf, type Rendered } from './render.ts';

/** True in a build for a quick look. It is not for publishing. */
export const noPrints = (): boolean => process.env.PRINTS === 'none';

const SAYS = 'This site was built without its prints (PRINTS=none).';

let paper: Promise<Rendered> | undefined;
/** The page in the place of every document. */
export const standInPdf = (): Promise<Rendered> =>
  (paper ??= renderPdf(
    `#set document(title: "${SAYS}", date: none)\n#set text(font: "Andika")\n= ${SAYS}`,
    new Map(),
  ));

async function greyDot(): Promise<Buffer> {
  // Only here: builds for publishing do not need it.
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 1, height: 1, channels: 3, background: 'gray' } })
    .png()
    .toBuffer();
}

let image: Promise<Buffer> | undefined;
/** The grey dot in the place of every share image. */
export const standInPng = (): Promise<Buffer> => (image ??= greyDot());
