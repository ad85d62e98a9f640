import type { APIRoute } from 'astro';
import { qrCard } from '../../lib/prints/qr.ts';
import { allShared, qrName } from '../../lib/share/share.ts';
import { fullAddress, isAddressKnown } from '../../load/address.ts';
import { getPlan } from '../../load/plan.ts';

/** None while nobody knows where the site will live. */
export const getStaticPaths = () => {
  const plan = getPlan();
  const shared = isAddressKnown() ? allShared(plan) : [];
  return shared.map((each) => ({ params: { code: qrName(plan, each) }, props: each }));
};

export const GET: APIRoute<{ address: string }> = ({ props: { address } }) =>
  new Response(qrCard(fullAddress(address)), { headers: { 'Content-Type': 'image/svg+xml' } });
