/** Full addresses, for what is read elsewhere. */
import { siteAddress, type SiteAddress } from '../lib/site/site-address.ts';
import { getOptions } from './options.ts';
import { getPlan } from './plan.ts';

const getAddress = (): SiteAddress => siteAddress(getOptions(), getPlan().site);

/** True if somebody has set the site’s address. */
export const isAddressKnown = (): boolean => getAddress().known;

/** A path of the site as a full address: with the placeholder if no address has been set. */
export const fullAddress = (to: string): string =>
  new URL(getOptions().base + to.slice(1), getAddress().site).href;
