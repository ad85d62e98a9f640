import type { APIRoute } from 'astro';
import { ZERO_WEIGHTS, zeroFont, type ZeroWeight } from '../../load/fonts.ts';

export const getStaticPaths = () =>
  ZERO_WEIGHTS.map((weight) => ({ params: { weight: String(weight) }, props: { weight } }));

export const GET: APIRoute<{ weight: ZeroWeight }> = async ({ props }) =>
  new Response(new Uint8Array(await zeroFont(props.weight)), {
    headers: { 'Content-Type': 'font/woff2' },
  });
