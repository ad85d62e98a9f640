import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/href.ts';
import { planCsv } from '../../lib/open-data/open-data-files.ts';
import { getPlan } from '../../load/plan.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    planCsv(getPlan(), (address) => fullUrl(address, site)),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
