/** Full addresses, for what is read away from the site. */
import { fullUrl } from '../components/site/href.ts';
import { siteAddress } from '../load/address.ts';
import { getOptions } from '../load/options.ts';

const { known, site } = siteAddress(getOptions());

/** The full address of a page, also while a name stands in for the site's own. */
export const full = (address: string): string => fullUrl(address, site);

/** True where anybody knows where the site will live. */
export const addressKnown = known;

/** The full address of a page, where anybody knows where the site will live. */
export const knownAddress = (address: string): string | undefined =>
  known ? full(address) : undefined;
