import type { APIRoute } from 'astro';
import type { Page } from '../../../lib/model/pages.ts';
import { oembedOf } from '../../../lib/share/embed.ts';
import { bandPagePaths } from '../../../lib/share/share.ts';
import { fullAddress } from '../../../load/address.ts';
import { getPlan } from '../../../load/plan.ts';

interface Props {
  /** The page that it is about. */
  page: Page;
}

export const getStaticPaths = () => bandPagePaths(getPlan());

export const GET: APIRoute<Props> = ({ props: { page } }) =>
  new Response(JSON.stringify(oembedOf(getPlan(), page, fullAddress)), {
    headers: { 'Content-Type': 'application/json' },
  });
