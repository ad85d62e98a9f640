/** `/share/our-plan-offline.zip`: the finished site for schools without internet. */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { build } from 'rolldown';
import { withPolicy } from '../lib/content-policy.ts';
import { isOffline, offlinePage } from '../lib/offline.ts';
import { OFFLINE_ZIP } from '../lib/urls.ts';
import { siteAddress } from '../load/address.ts';
import { timedLater } from '../steps.ts';
import { sha256 } from './content-policy.ts';

/** The oldest day a zip can hold; in local time, as that is what a zip writes, so that it is the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/** What is packed already would only cost time to pack again. */
const PACKED = /\.(pdf|png|woff2)$/;

/** What a zip calls its way of packing. */
const DEFLATED = 8;

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
  const target = path.join(folder, OFFLINE_ZIP);
  mkdirSync(path.dirname(target), { recursive: true });
  // Written file by file: a large site would not fit into memory.
  const to = openSync(target, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(to, chunk);
  });
  for (const file of files) {
    const whole = path.join(folder, file);
    const bytes = file.endsWith('.html')
      ? Buffer.from(withPolicy(offlinePage(read(file), file, site), sha256, 'file:').html)
      : file.endsWith('.js')
        ? Buffer.from(await offlineScript(whole))
        : readFileSync(whole);
    const packed = PACKED.test(file) ? undefined : deflateSync(bytes, { level: 6 });
    const entry: ZipInputFile = {
      filename: file,
      size: bytes.length,
      crc: crc32(bytes),
      compression: packed ? DEFLATED : 0,
      mtime: NO_DAY,
    };
    // The zip keeps every entry to its end: entries that pack by themselves would keep what they need for it, too.
    zip.add(entry);
    entry.ondata?.(null, packed ?? bytes, true);
  }
  zip.end();
  closeSync(to);
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
        const address = known ? site : undefined;
        const count = await timedLater('zip', () => pack(fileURLToPath(dir), base, address));
        logger.info(`packed ${count} files for schools without internet`);
      },
    },
  };
}
