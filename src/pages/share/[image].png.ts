import type { APIRoute } from 'astro';
import { noPrints, standInPng } from '../../documents/quick.ts';
import { shareImagePng } from '../../documents/share-image.ts';
import { allShareImages, type ShareImage } from '../../lib/share/share-images.ts';
import { pictureSvg } from '../../load/pictures.ts';
import { getPlan } from '../../load/plan.ts';

interface Props {
  /** The image to draw. */
  image: ShareImage;
}

export const getStaticPaths = () =>
  allShareImages(getPlan()).map((image) => ({ params: { image: image.name }, props: { image } }));

export const GET: APIRoute<Props> = async ({ props: { image } }) => {
  const { site, pictures } = getPlan();
  const picture = image.picture === undefined ? undefined : pictures.get(image.picture);
  const draw = () =>
    shareImagePng({
      ...image,
      site: site.name,
      language: site.language,
      svg: picture && pictureSvg(picture),
    });
  const png = await (noPrints() ? standInPng() : draw());
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
