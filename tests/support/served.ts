/** Addresses on the test sites that the browser tests serve. */
import path from 'node:path';
import { pageFilesIn } from '../../src/build/built-site.ts';
import type { TestSite } from './sites.ts';

/** A full address on a served test site. */
export const at = ({ port, base }: TestSite, address: string): string =>
  `http://localhost:${port}${base}${address.replace(/^\//, '')}`;

/** The addresses of all pages of a built site. */
export const addressesOf = ({ folder }: TestSite): string[] =>
  pageFilesIn(path.resolve(import.meta.dirname, '../..', folder))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
