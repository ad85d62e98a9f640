/** `/share/our-plan-offline.zip`: the finished site for schools without internet. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { OFFLINE_ZIP } from '../lib/site/urls.ts';
import { siteAddress } from '../load/address.ts';
import { filesIn, type FilesOf } from './built-files.ts';
import { oneScript } from './bundle-script.ts';
import { hashOf, kept } from './cache.ts';
import { withPolicy } from './content-policy.ts';
import { isOwnScript, sha256 } from './finish-pages.ts';
import { isOffline, offlinePage, relativeWay } from './offline-page.ts';
import { timedLater } from './steps.ts';
import { inThreads } from './threads.ts';

/** The oldest day a zip can hold; in local time, as that is what a zip writes, so that it is the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/** What is packed already would only cost time to pack again. */
const PACKED = /\.(pdf|png|woff2)$/;

/** What a zip calls its way of packing. */
const DEFLATED = 8;

/** A file as it lies in the zip. */
interface Packed extends Pick<ZipInputFile, 'size' | 'crc' | 'compression'> {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function packed(file: string, bytes: Uint8Array<ArrayBuffer>): Packed {
  const known = { file, size: bytes.length, crc: crc32(bytes) };
  return PACKED.test(file)
    ? { ...known, bytes, compression: 0 }
    : { ...known, bytes: deflateSync(bytes, { level: 6 }), compression: DEFLATED };
}

/** A zip that is written file by file: a large site would not fit into memory. */
interface Packing {
  readonly add: (packed: Packed) => void;
  readonly end: () => void;
}

function zipAt(target: string): Packing {
  const to = openSync(target, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(to, chunk);
  });
  return {
    add: ({ file, bytes, ...known }) => {
      const entry: ZipInputFile = { filename: file, ...known, mtime: NO_DAY };
      // The zip keeps every entry to its end: entries that pack by themselves would keep what they need, too.
      zip.add(entry);
      entry.ondata?.(null, bytes, true);
    },
    end: () => {
      zip.end();
      closeSync(to);
    },
  };
}

/** Pages of a site, and what else is in the folder. */
interface PagesOfSite extends FilesOf {
  readonly all: ReadonlySet<string>;
  readonly base: string;
  readonly address: string | undefined;
  /** The text of the one inline script. */
  readonly inline: string;
  /** A hash of all that decides what a page becomes, besides the page: the four above, and what words mean. */
  readonly around: string;
}

/** A page as it lies in the zip, the scripts that it runs, and what is wrong with it. */
interface PackedPage {
  readonly page: Packed;
  readonly scripts: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Some pages as they lie in the zip.
 * @public for threads, which load it by its name
 */
export function packedPages({
  folder,
  files,
  all,
  base,
  address,
  inline,
  around,
}: PagesOfSite): PackedPage[] {
  const ownScripts = [...all].filter(isOwnScript);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const site = { files: all, base, address, read };
  return files.map((file) => {
    const html = read(file);
    return kept(['page in the zip', around, file, html], () => {
      const page = offlinePage(html, file, site);
      const scripts = new Set(ownScripts.map((script) => relativeWay(file, script)));
      const own = { inline, scripts, sheet: page.sheet, from: 'folder' } as const;
      const policed = withPolicy(page.html, own, sha256);
      return {
        page: packed(file, Buffer.from(policed.html)),
        scripts: page.scripts,
        problems: policed.problems.map((problem) => `${file} in the zip  ${problem}`),
      };
    });
  });
}

/** What words mean, as pages fetch it: a page in the zip has its own within it. */
const MEANINGS = /^words\/.+\.json$/;

/** What packing came to. */
interface Outcome {
  readonly pages: number;
  /** What is wrong with them, one line each. */
  readonly problems: readonly string[];
}

/** Packs a finished site. */
async function pack(
  folder: string,
  { base, address, inline }: Pick<PagesOfSite, 'base' | 'address' | 'inline'>,
): Promise<Outcome> {
  const files = filesIn(folder);
  const all = new Set(files.filter(isOffline));
  const read = (file: string): Buffer<ArrayBuffer> => readFileSync(path.join(folder, file));
  const target = path.join(folder, OFFLINE_ZIP);
  mkdirSync(path.dirname(target), { recursive: true });
  const zip = zipAt(target);
  const parts = await inThreads(import.meta.url, packedPages, {
    folder,
    files: [...all].filter((file) => file.endsWith('.html')),
    all,
    base,
    address,
    inline,
    around: hashOf([
      ...all,
      base,
      address ?? 'no address',
      inline,
      ...files.filter((file) => MEANINGS.test(file)).flatMap((file) => [file, read(file)]),
    ]),
  });
  const pages = parts.flat();
  for (const { page } of pages) zip.add(page);
  // What scripts import is within them.
  const scripts = new Set(pages.flatMap((each) => each.scripts));
  for (const file of [...scripts].sort()) {
    zip.add(packed(file, Buffer.from(await oneScript(path.join(folder, file)))));
  }
  for (const file of [...all].filter((each) => !/\.(html|js)$/.test(each))) {
    const bytes = read(file);
    zip.add(
      PACKED.test(file)
        ? packed(file, bytes)
        : kept(['file in the zip', file, bytes], () => packed(file, bytes)),
    );
  }
  zip.end();
  return { pages: pages.length, problems: pages.flatMap(({ problems }) => problems) };
}

/**
 * Packs the site once all of its pages are as they will be published.
 * @param inline the text of the one inline script
 */
export function offline(inline: string): AstroIntegration {
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
        const { pages, problems } = await timedLater('zip', () =>
          pack(fileURLToPath(dir), { base, address, inline }),
        );
        for (const line of problems) logger.error(line);
        if (problems.length > 0)
          throw new Error(
            'The content policy does not allow what some pages have (above). Nothing was published.',
          );
        logger.info(`packed ${pages} pages for schools without internet`);
      },
    },
  };
}
