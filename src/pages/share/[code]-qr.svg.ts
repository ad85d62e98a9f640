import type { APIRoute } from 'astro';
import { knownAddress } from '../_address.ts';
import { allShared, qrName } from '../_share.ts';
import { qrCard } from '../../lib/prints/qr.ts';
import { getPlan } from '../../load/plan.ts';

interface Props {
  /** The full address that it leads to. */
  address: string;
}

/** None while nobody knows where the site will live. */
export const getStaticPaths = () => {
  const plan = getPlan();
  return allShared(plan).flatMap((shared) => {
    const address = knownAddress(shared.address);
    return address === undefined
      ? []
      : [{ params: { code: qrName(plan, shared) }, props: { address } }];
  });
};

export const GET: APIRoute<Props> = ({ props: { address } }) =>
  new Response(qrCard(address), { headers: { 'Content-Type': 'image/svg+xml' } });
