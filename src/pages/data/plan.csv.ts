import type { APIRoute } from 'astro';
import { planCsv } from '../../lib/open-data/plan-csv.ts';
import { getPlan } from '../../load/plan.ts';
import { full } from '../_address.ts';

export const GET: APIRoute = () =>
  new Response(planCsv(getPlan(), full), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
