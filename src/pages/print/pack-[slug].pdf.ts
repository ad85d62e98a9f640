import type { APIRoute } from 'astro';
import { pack } from '../_pack.ts';
import { pdfResponse } from '../_prints.ts';
import { packSheet } from '../../lib/prints/pack.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () => {
  const plan = getPlan();
  return plan.recommendations
    .filter((recommendation) => packSheet(plan, recommendation) !== undefined)
    .map(({ slug }) => ({ params: { slug } }));
};

export const GET: APIRoute = ({ params: { slug = '' } }) => {
  const made = pack(slug);
  if (!made) throw new Error(`There is nothing for a pack of “${slug}”.`);
  return pdfResponse(made);
};
