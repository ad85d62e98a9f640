/** An address of the site as a page links it: below the base that the site was built for. */
export const href = (address: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;

/** The full address of a page, for what is read away from the site: feeds, prints, previews. */
export const fullUrl = (address: string, site: URL | string | undefined): string =>
  new URL(href(address), site).href;
