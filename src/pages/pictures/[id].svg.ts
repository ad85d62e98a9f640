import type { APIRoute } from 'astro';
import type { Picture } from '../../lib/model/pictures.ts';
import { pictureSvg } from '../../load/pictures.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () =>
  [...getPlan().pictures].map(([id, picture]) => ({ params: { id }, props: { picture } }));

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(pictureSvg(props.picture), { headers: { 'Content-Type': 'image/svg+xml' } });
