import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { csvData } from '../../lib/open-data/plan-csv.ts';
import { planJson } from '../../lib/open-data/plan-json.ts';
import { planData } from '../../lib/open-data/plan-shape.ts';
import { updatesData, updatesJson } from '../../lib/open-data/updates-json.ts';
import { getPlan } from '../../load/plan.ts';
import { fullAddress } from '../../load/address.ts';

/** The JSON files, by their names without the ending. */
const FILES = {
  plan: () => planJson(getPlan(), fullAddress),
  'plan.schema': () => z.toJSONSchema(planData),
  'plan.csv.schema': () => z.toJSONSchema(csvData),
  updates: () => updatesJson(getPlan(), fullAddress),
  'updates.schema': () => z.toJSONSchema(updatesData),
} as const;

export const getStaticPaths = () =>
  Object.entries(FILES).map(([file, make]) => ({ params: { file }, props: { make } }));

export const GET: APIRoute<{ make: () => unknown }> = ({ props: { make } }) =>
  new Response(`${JSON.stringify(make(), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
