import type { APIRoute } from 'astro';
import type { Page } from '../../../lib/model/pages.ts';
import { oembedOf } from '../../../lib/share/embed.ts';
import { bandPagePaths } from '../../../lib/share/share.ts';
import { fullAddress } from '../../../load/address.ts';
import { getPlan } from '../../../load/plan.ts';

export const getStaticPaths = () => bandPagePaths(getPlan());

export const GET: APIRoute<{ page: Page }> = ({ props: { page } }) =>
  Response.json(oembedOf(getPlan(), page, fullAddress));
