/** Full addresses, for what is read elsewhere. */
import { siteAddress, type SiteAddress } from '../lib/site/site-address.ts';
import { getOptions } from './options.ts';
import { getPlan } from './plan.ts';

const getAddress = (): SiteAddress => siteAddress(getOptions().siteUrl ?? getPlan().site.address);

/** True where somebody has said where the site will live. */
export const isAddressKnown = (): boolean => getAddress().known;

/** The full address of a path of the site; also while a placeholder stands in. */
export const fullAddress = (to: string): string =>
  new URL(getOptions().base + to.slice(1), getAddress().site).href;
