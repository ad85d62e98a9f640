/** The site that a build is finishing: where it is, where it will live, its files, and its bundled scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import type { Site } from '../lib/model/site.ts';
import { siteAddress } from '../lib/site/site-address.ts';
import type { Options } from '../load/options.ts';

/** A site on the disk, between two steps of a build. */
export interface BuiltSite {
  /** Its folder on the disk. */
  readonly folder: string;
  /** The base below which it will live: `/`, `/our-plan/`. */
  readonly base: string;
  /** Its address, without the base. */
  readonly address: string;
  /** False if the address is a placeholder. */
  readonly addressKnown: boolean;
  /** The text of the one script within pages. */
  readonly inlineScript: string;
}

/** A finished page. */
export interface BuiltPage {
  /** Its file below the site’s folder: `plan/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** Every file of a folder, with `/` between folders, in the same order on every system. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

/** The files of a folder that are pages. */
export const pageFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file.endsWith('.html'));

/** The pages of a folder, read one after the other: all at once might not fit into memory. */
export function* pagesIn(folder: string): Generator<BuiltPage> {
  for (const file of pageFilesIn(folder)) {
    yield { file, html: readFileSync(path.join(folder, file), 'utf8') };
  }
}

/** The script files that the build made of the site’s own code. */
export const ownScriptsIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => /^_astro\/[^/]+\.js$/.test(file));

/**
 * A script and all that it imports, as one text. The same files give the same text.
 * @param file TypeScript or JavaScript
 */
export async function bundleScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}

/** The one script within pages, which sets what a reader has chosen before the page is painted. */
export const bundleBeforePaint = (): Promise<string> =>
  bundleScript('src/client/settings/before-paint.ts');

/** The site that is being built in a folder. */
export async function siteIn(folder: string, options: Options, site: Site): Promise<BuiltSite> {
  const { site: address, known: addressKnown } = siteAddress(options, site);
  const inlineScript = await bundleBeforePaint();
  return { folder, base: options.base, address, addressKnown, inlineScript };
}
