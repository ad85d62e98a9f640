/** A share image: drawn by Typst, with letters as paths, and rasterised: the same bytes on every machine. */
import type { Plan } from '../lib/model/plan.ts';
import type { VersionId } from '../lib/model/versions.ts';
import { SHARE_SHAPES, type ShareImage } from '../lib/share/share-images.ts';
import { getOptions } from '../load/options.ts';
import { pictureSvg } from '../load/pictures.ts';
import { cached } from './cache.ts';
import { languageOf, token } from './layout.ts';
import { renderSvg } from './render.ts';
import template from './share-image.typ?raw';
import { STAND_IN_PNG } from './stand-ins.ts';

/** The colours of an image: text `onField` on `field`, `ink` on `paper`. */
export const coloursOf = (version: VersionId | undefined) => ({
  field: token('field', version),
  onField: token('on-field', version),
  paper: token('surface'),
  ink: token('border'),
  tile: token('tile'),
  stone1: token('field-5-7'),
  stone2: token('field-7-11'),
  stone3: token('field-11-14'),
});

/** How much larger lines and corners are than on a page: an image is seen at about half its size. */
const LARGER = 2;

/** Both typefaces as Typst knows them, with how close their lines can stand, in em. */
const TYPEFACES = {
  andika: { typeface: 'Andika', weight: 700, leading: -0.42 },
  atkinson: { typeface: 'Atkinson Hyperlegible Next', weight: 800, leading: -0.16 },
};

/** An image and what it needs of the site. */
export interface DrawnShareImage extends ShareImage {
  /** The site's name. */
  readonly site: string;
  readonly language: string;
  /** The picture's SVG, where it has one. */
  readonly svg?: string | undefined;
}

/** What the template reads. */
function filesOf({ svg, ...image }: DrawnShareImage): Map<string, string> {
  const { version, language, picture } = image;
  const andika = token('typeface', version).startsWith("'Andika'");
  const data = {
    ...image,
    ...SHARE_SHAPES[image.shape],
    ...TYPEFACES[andika ? 'andika' : 'atkinson'],
    picture: picture ?? null,
    language: languageOf(language),
    colours: coloursOf(version),
    stroke: LARGER * Number.parseFloat(token('stroke', version)),
    radius: LARGER * Number.parseFloat(token('radius', version)),
  };
  const files = new Map([['/data.json', JSON.stringify(data)]]);
  if (svg !== undefined) files.set('/picture.svg', svg);
  return files;
}

/** As SVG. Throws where its name does not fit even in small type, or Typst refuses anything else. */
export const shareImageSvg = (image: DrawnShareImage): string =>
  renderSvg(template, filesOf(image));

/** As PNG with few colours, which keeps it small. Throws as `shareImageSvg` does. */
export const shareImagePng = (image: DrawnShareImage): Promise<Buffer> =>
  cached(['png', template, ...[...filesOf(image)].flat()], async () => {
    // Only here: most builds find it in the cache.
    const { default: sharp } = await import('sharp');
    return sharp(Buffer.from(shareImageSvg(image)))
      .resize(SHARE_SHAPES[image.shape])
      .png({ palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer();
  });

/** A share image of a plan as PNG, or its stand-in in a build for a quick look. Throws as `shareImageSvg` does. */
export async function drawShareImage({ site, pictures }: Plan, image: ShareImage): Promise<Buffer> {
  if (!getOptions().prints) return STAND_IN_PNG;
  const picture = image.picture === undefined ? undefined : pictures.get(image.picture);
  return shareImagePng({
    ...image,
    site: site.name,
    language: site.language,
    svg: picture && pictureSvg(picture),
  });
}
