/** `/share/our-plan-offline.zip`: the finished site for schools without internet. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { OFFLINE_ZIP } from '../lib/site/urls.ts';
import { stopIfAny } from './report.ts';
import { filesIn, ownScriptsIn, type BuiltSite } from './built-site.ts';
import { bundleScript } from './built-site.ts';
import { withPolicy } from './content-policy.ts';
import { NOT_ALLOWED, sha256 } from './finish-pages.ts';
import { isOffline, offlinePage, relativeWay } from './offline-page.ts';

/** The oldest day a zip can hold; in local time, as that is what a zip writes, so that it is the same everywhere. */
const OLDEST_DAY = new Date(1980, 0, 1);

/** What is compressed already would only cost time to compress again. */
const COMPRESSED = /\.(pdf|png|woff2)$/;

/** How much a zip compresses, from 0 to 9: its usual level. */
const LEVEL = 6;

/** The pages as they are in the zip, the script files that they run, and what is wrong with them. */
function offlinePages(site: BuiltSite, files: ReadonlySet<string>) {
  const { folder, base, address, addressKnown, inlineScript: inline } = site;
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const ownScripts = ownScriptsIn(folder);
  const around = { files, base, read, address: addressKnown ? address : undefined };
  const pages = new Map<string, string>();
  const scripts = new Set<string>();
  const problems: string[] = [];
  for (const file of [...files].filter((each) => each.endsWith('.html'))) {
    const page = offlinePage(read(file), file, around);
    const own = new Set(ownScripts.map((script) => relativeWay(file, script)));
    const policed = withPolicy(
      page.html,
      { inline, scripts: own, sheet: page.sheet, from: 'folder' },
      sha256,
    );
    pages.set(file, policed.html);
    for (const script of page.scripts) scripts.add(script);
    problems.push(...policed.problems.map((problem) => `${file} in the zip  ${problem}`));
  }
  return { pages, scripts: [...scripts].sort(), problems };
}

/** Packs the site. @returns how many pages the zip has @throws where a page has something that is not the site’s own */
export async function zipSite(site: BuiltSite): Promise<number> {
  const { folder } = site;
  const files = new Set(filesIn(folder).filter(isOffline));
  const { pages, scripts, problems } = offlinePages(site, files);
  stopIfAny(problems, NOT_ALLOWED);
  const zip: Zippable = {};
  for (const [file, html] of pages) zip[file] = Buffer.from(html);
  // Each is bundled with what it imports: in a folder, browsers load no modules.
  for (const file of scripts) {
    zip[file] = Buffer.from(await bundleScript(path.join(folder, file)));
  }
  for (const file of [...files].filter((each) => !/\.(html|js)$/.test(each))) {
    const bytes = readFileSync(path.join(folder, file));
    zip[file] = COMPRESSED.test(file) ? [bytes, { level: 0 }] : bytes;
  }
  const target = path.join(folder, OFFLINE_ZIP);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, zipSync(zip, { level: LEVEL, mtime: OLDEST_DAY }));
  return pages.size;
}
