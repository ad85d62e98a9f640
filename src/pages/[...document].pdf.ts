import type { APIRoute } from 'astro';
import { documentsOf } from '../documents/documents.ts';
import { getPlan } from '../load/plan.ts';

export const getStaticPaths = () =>
  documentsOf(getPlan()).map(({ address }) => ({
    params: { document: address.slice(1, -'.pdf'.length) },
  }));

export const GET: APIRoute = async ({ params: { document = '' } }) => {
  const asked = documentsOf(getPlan()).find(({ address }) => address === `/${document}.pdf`);
  if (!asked) return new Response(null, { status: 404 });
  const { bytes } = await asked.make();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
