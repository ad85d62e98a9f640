import type { APIRoute } from 'astro';
import { fullUrl } from '../../components/site/href.ts';
import { DATA_JSON } from '../../lib/open-data/open-data-files.ts';
import { getPlan } from '../../load/plan.ts';

interface Props {
  /** Makes what stands in the file. */
  make: (typeof DATA_JSON)[string];
}

export const getStaticPaths = () =>
  Object.entries(DATA_JSON).map(([file, make]) => ({ params: { file }, props: { make } }));

export const GET: APIRoute<Props> = ({ site, props: { make } }) =>
  new Response(
    `${JSON.stringify(
      make(getPlan(), (address) => fullUrl(address, site)),
      null,
      2,
    )}\n`,
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
