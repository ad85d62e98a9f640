/** `/share/our-plan-offline.zip`: the finished site for schools without internet. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
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
import { sha256 } from './finish-pages.ts';
import { filesIn } from './pages.ts';

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

/** A zip that is written file by file: a large site would not fit into memory. */
interface Packing {
  readonly add: (file: string, bytes: Uint8Array) => void;
  readonly end: () => void;
}

function zipAt(target: string): Packing {
  const to = openSync(target, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(to, chunk);
  });
  return {
    add: (file, bytes) => {
      const packed = PACKED.test(file) ? undefined : deflateSync(bytes, { level: 6 });
      const entry: ZipInputFile = {
        filename: file,
        size: bytes.length,
        crc: crc32(bytes),
        compression: packed ? DEFLATED : 0,
        mtime: NO_DAY,
      };
      // The zip keeps every entry to its end: entries that pack by themselves would keep what they need, too.
      zip.add(entry);
      entry.ondata?.(null, packed ?? bytes, true);
    },
    end: () => {
      zip.end();
      closeSync(to);
    },
  };
}

/** Packs a finished site. @returns how many pages there are in it */
async function pack(folder: string, base: string, address: string | undefined): Promise<number> {
  const files = filesIn(folder).filter(isOffline);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const site = { files: new Set(files), base, address, read };
  const target = path.join(folder, OFFLINE_ZIP);
  mkdirSync(path.dirname(target), { recursive: true });
  const zip = zipAt(target);
  const pages = files.filter((file) => file.endsWith('.html'));
  const scripts = new Set<string>();
  for (const file of pages) {
    const page = offlinePage(read(file), file, site);
    for (const script of page.scripts) scripts.add(script);
    zip.add(file, Buffer.from(withPolicy(page.html, sha256, 'file:').html));
  }
  // What scripts import is within them.
  for (const file of [...scripts].sort())
    zip.add(file, Buffer.from(await offlineScript(path.join(folder, file))));
  for (const file of files.filter((each) => !/\.(html|js)$/.test(each)))
    zip.add(file, readFileSync(path.join(folder, file)));
  zip.end();
  return pages.length;
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
        logger.info(`packed ${count} pages for schools without internet`);
      },
    },
  };
}
