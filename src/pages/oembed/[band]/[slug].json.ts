import type { APIRoute } from 'astro';
import { full } from '../../_address.ts';
import { bandPagePaths } from '../../_share.ts';
import type { Page } from '../../../lib/model/pages.ts';
import { oembedOf } from '../../../lib/share/embed.ts';
import { getPlan } from '../../../load/plan.ts';

interface Props {
  /** The page that it is about. */
  page: Page;
}

export const getStaticPaths = bandPagePaths;

export const GET: APIRoute<Props> = ({ props: { page } }) =>
  new Response(JSON.stringify(oembedOf(getPlan(), page, full)), {
    headers: { 'Content-Type': 'application/json' },
  });
