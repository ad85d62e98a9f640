import type { APIRoute } from 'astro';
import { meaningsOf } from '../../lib/meanings.ts';
import type { VersionId } from '../../lib/versions.ts';
import { versionsOf } from '../../lib/ways.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () =>
  versionsOf(getPlan()).map((version) => ({ params: { version }, props: { version } }));

export const GET: APIRoute<{ version: VersionId }> = ({ props }) =>
  Response.json(meaningsOf(getPlan(), props.version));
