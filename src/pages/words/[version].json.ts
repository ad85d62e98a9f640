import type { APIRoute } from 'astro';
import { href } from '../../components/site/href.ts';
import { meaningsOf } from '../../lib/glossary/glossary.ts';
import type { VersionId } from '../../lib/model/versions.ts';
import { versionsOf } from '../../lib/site/navigation.ts';
import { getPlan } from '../../load/plan.ts';

export const getStaticPaths = () =>
  versionsOf(getPlan()).map((version) => ({ params: { version }, props: { version } }));

export const GET: APIRoute<{ version: VersionId }> = ({ props }) =>
  Response.json(meaningsOf(getPlan(), props.version, href));
