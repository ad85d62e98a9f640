/** Where the site will live. */
import { siteSchema } from '../lib/model/site.ts';
import { Reader } from './files.ts';
import { getOptions, type Options } from './options.ts';

/** Stands in for the address while nobody knows it (RFC 2606 keeps `.example` for such uses). */
const PLACEHOLDER = 'https://our-plan.example';

/** The address of a site, without its base. */
export interface SiteAddress {
  readonly site: string;
  /** False while a placeholder stands in: prints then leave address and QR code out. */
  readonly known: boolean;
}

/** The address of the site: `SITE_URL`, or else the one in `site.yaml`. */
export function siteAddress({ folder, siteUrl }: Options): SiteAddress {
  const site = siteUrl ?? new Reader(folder).yaml('site.yaml', siteSchema)?.data.address;
  return { site: site ?? PLACEHOLDER, known: site !== undefined };
}

let address: SiteAddress | undefined;

/** The address of this site, read once. */
const getAddress = (): SiteAddress => (address ??= siteAddress(getOptions()));

/** True where somebody has said where the site will live. */
export const isAddressKnown = (): boolean => getAddress().known;

/** The full address of a path of the site, for what is read elsewhere; also while a placeholder stands in. */
export const fullAddress = (to: string): string =>
  new URL(getOptions().base + to.slice(1), getAddress().site).href;
