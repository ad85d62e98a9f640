/** `/share/our-plan-offline.zip`: the finished site for schools without internet. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'rolldown';
import { withPolicy } from '../lib/content-policy.ts';
import { isOffline, offlinePage } from '../lib/offline.ts';
import { OFFLINE_ZIP } from '../lib/urls.ts';
import { siteAddress } from '../load/address.ts';
import { sha256 } from './content-policy.ts';

/** The oldest day a zip can hold; in local time, as that is what a zip writes, so that it is the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/** What is packed already would only cost time to pack again. */
const PACKED = /\.(pdf|png|woff2)$/;

/** A script that may import others as one that needs none. */
async function offlineScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}

/** Packs a finished site. @returns how many files there are in it */
async function pack(folder: string, base: string, address: string | undefined): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .filter(isOffline)
    .sort();
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const site = { files: new Set(files), base, address, read };
  const zip: Zippable = {};
  for (const file of files) {
    const whole = path.join(folder, file);
    const bytes = file.endsWith('.html')
      ? Buffer.from(withPolicy(offlinePage(read(file), file, site), sha256, 'file:').html)
      : file.endsWith('.js')
        ? Buffer.from(await offlineScript(whole))
        : readFileSync(whole);
    zip[file] = [bytes, { level: PACKED.test(file) ? 0 : 6, mtime: NO_DAY }];
  }
  const target = path.join(folder, OFFLINE_ZIP);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, zipSync(zip));
  return files.length;
}

/** Packs the site once all of its pages are as they will be published. */
export function offline(): AstroIntegration {
  let base: string;
  return {
    name: 'our-plan:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { known, site } = siteAddress(process.env);
        const count = await pack(fileURLToPath(dir), base, known ? site : undefined);
        logger.info(`packed ${count} files for schools without internet`);
      },
    },
  };
}
