import type { APIRoute } from 'astro';
import { pdfResponse, poster, posterPage } from '../_prints.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () => {
  const plan = getPlan();
  return plan.recommendations
    .filter(({ slug }) => posterPage(plan, slug))
    .map(({ slug }) => ({ params: { slug } }));
};

export const GET: APIRoute = ({ params: { slug = '' } }) => pdfResponse(poster(slug));
