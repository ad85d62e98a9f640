import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { TestSite } from './sites.ts';

/** A full address on a served test site. */
export const at = ({ port, base }: TestSite, address: string): string =>
  `http://localhost:${port}${base}${address.replace(/^\//, '')}`;

/** The addresses of all pages of a built site. */
export const addressesOf = ({ folder }: TestSite): string[] =>
  readdirSync(path.resolve(import.meta.dirname, '../..', folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
