import type { APIRoute } from 'astro';
import { DIGITS_WEIGHTS, digitsFont, type DigitsWeight } from '../../load/fonts.ts';

export const getStaticPaths = () =>
  DIGITS_WEIGHTS.map((weight) => ({ params: { weight: String(weight) }, props: { weight } }));

export const GET: APIRoute<{ weight: DigitsWeight }> = async ({ props }) =>
  new Response(new Uint8Array(await digitsFont(props.weight)), {
    headers: { 'Content-Type': 'font/woff2' },
  });
