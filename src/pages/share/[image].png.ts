import type { APIRoute } from 'astro';
import { drawShareImage } from '../../documents/share-image.ts';
import { allShareImages, type ShareImage } from '../../lib/share/share-images.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () =>
  allShareImages(getPlan()).map((image) => ({ params: { image: image.name }, props: { image } }));

export const GET: APIRoute<{ image: ShareImage }> = async ({ props: { image } }) =>
  new Response(new Uint8Array(await drawShareImage(getPlan(), image)), {
    headers: { 'Content-Type': 'image/png' },
  });
