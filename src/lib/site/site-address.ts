/** Where the site will live, when nobody may have said so yet. */

/** Stands in for the address while nobody knows it (RFC 2606 keeps `.example` for such uses). */
const PLACEHOLDER = 'https://our-plan.example';

/** The address of a site, without its base. */
export interface SiteAddress {
  readonly site: string;
  /** False while a placeholder stands in: prints then leave address and QR code out. */
  readonly known: boolean;
}

/** The address of a site. @param given as `SITE_URL` or `site.yaml` has it, if either does */
export const siteAddress = (given: string | undefined): SiteAddress => ({
  site: given ?? PLACEHOLDER,
  known: given !== undefined,
});
