/** `site.yaml` by itself, which Astro’s settings need before anything else is read. */
import { siteSchema, type Site } from '../lib/model/site.ts';
import { Reader } from './files.ts';
import type { Options } from './options.ts';

/** Reads `site.yaml`; nothing if it is not valid, which the check of the content reports. */
export const readSite = ({ folder }: Pick<Options, 'folder'>): Site | undefined =>
  new Reader(folder).yaml('site.yaml', siteSchema)?.data;
