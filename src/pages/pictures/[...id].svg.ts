import type { APIRoute } from 'astro';
import type { Picture } from '../../lib/model/pictures.ts';
import type { PrintInk } from '../../lib/model/prints.ts';
import { pictureSvg } from '../../load/pictures.ts';
import { getPlan } from '../../load/plan.ts';

/** Every picture, in colour and as black lines. */
export const getStaticPaths = () =>
  [...getPlan().pictures].flatMap(([id, picture]) => [
    { params: { id }, props: { picture, ink: 'colour' } },
    { params: { id: `black/${id}` }, props: { picture, ink: 'black' } },
  ]);

export const GET: APIRoute<{ picture: Picture; ink: PrintInk }> = ({ props: { picture, ink } }) =>
  new Response(pictureSvg(picture, ink), { headers: { 'Content-Type': 'image/svg+xml' } });
