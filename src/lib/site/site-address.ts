/** Where the site will live. */
import type { Site } from '../model/site.ts';

/** The placeholder for an address that has not been set yet (RFC 2606 keeps `.example` for such uses). */
const PLACEHOLDER = 'https://our-plan.example';

/** The address of a site, without its base. */
export interface SiteAddress {
  readonly site: string;
  /** False if nobody has set it yet: a placeholder is used, and prints leave out the address and the QR code. */
  readonly known: boolean;
}

/** The address of a site: `SITE_URL`, or else the one in `site.yaml`. */
export function siteAddress(
  { siteUrl }: { readonly siteUrl?: string },
  site: Pick<Site, 'address'> | undefined,
): SiteAddress {
  const given = siteUrl ?? site?.address;
  return { site: given ?? PLACEHOLDER, known: given !== undefined };
}
