import type { APIRoute } from 'astro';
import { planCsv } from '../../lib/open-data/plan-csv.ts';
import { getPlan } from '../../load/plan.ts';
import { fullAddress } from '../../load/address.ts';

export const GET: APIRoute = () =>
  new Response(planCsv(getPlan(), fullAddress), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
