/** Where the site will live. */
import { siteSchema } from '../lib/model/site.ts';
import { isSiteAddress, WRITE_SITE } from '../lib/text/web-address.ts';
import { Reader } from './files.ts';
import { readOptions } from './read.ts';
import { Report } from './report.ts';

/** Stands for the address while nobody knows it (RFC 2606 keeps `.example` for such uses). */
const NO_ADDRESS = 'https://our-plan.example';

/** A folder of a site, with or without the slashes around it. */
const FOLDER = /^\/?(?!\.{1,2}(\/|$))([\w.~-]+\/(?!\.{1,2}(\/|$)))*[\w.~-]*$/;

/** An address and a base, and whether anybody has told them. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
  /** False while `NO_ADDRESS` stands in: prints then leave address and QR code out. */
  readonly known: boolean;
}

/**
 * From `SITE_URL` and `BASE_PATH`, else from `site.yaml`.
 * @throws where `SITE_URL` or `BASE_PATH` is of another form: what is there goes into every page
 */
export function siteAddress(environment: NodeJS.ProcessEnv): SiteAddress {
  const { SITE_URL, BASE_PATH } = environment;
  if (SITE_URL !== undefined && !isSiteAddress(SITE_URL)) {
    throw new Error(`SITE_URL is “${SITE_URL}”. ${WRITE_SITE}`);
  }
  if (BASE_PATH !== undefined && !FOLDER.test(BASE_PATH)) {
    throw new Error(`BASE_PATH is “${BASE_PATH}”. Write a folder of the site, like /our-plan/.`);
  }
  const { folder } = readOptions(environment);
  const site = new Reader(folder, new Report()).yaml('site.yaml', siteSchema);
  const address = SITE_URL ?? site?.data.address;
  return { site: address ?? NO_ADDRESS, base: BASE_PATH ?? '/', known: address !== undefined };
}
