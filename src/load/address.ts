/** Where the site will live. */
import path from 'node:path';
import { siteSchema } from '../lib/schema.ts';
import { Reader } from './files.ts';
import { readOptions } from './read.ts';
import { Report } from './report.ts';

/** Stands for the address while nobody knows it (RFC 2606 keeps `.example` for such uses). */
const NO_ADDRESS = 'https://our-plan.example';

/** An address and a base, and whether anybody has told them. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
  /** False while `NO_ADDRESS` stands in: prints then leave address and QR code out. */
  readonly known: boolean;
}

/** From `SITE_URL` and `BASE_PATH`, else from `site.yaml`. */
export function siteAddress(environment: NodeJS.ProcessEnv): SiteAddress {
  const { SITE_URL, BASE_PATH } = environment;
  const { folder } = readOptions(environment);
  const reader = new Reader(folder, new Report());
  const site = reader.yaml(path.join(folder, 'site.yaml'), siteSchema);
  const address = SITE_URL ?? site?.data.address;
  return { site: address ?? NO_ADDRESS, base: BASE_PATH ?? '/', known: address !== undefined };
}
