/** `npm run build`: from a content folder to a site that takes the place of the last one, step by step. */
import { parseArgs } from 'node:util';
import { getOptions } from '../load/options.ts';
import { AstroBuild } from './astro-build.ts';
import { siteIn } from './built-site.ts';
import { checkContent, sizeOf } from './check-content.ts';
import { checkLinks } from './check-links.ts';
import { finishPages } from './finish-pages.ts';
import { writeHeaders } from './headers.ts';
import { BUILD_LOCK, takeLock } from './lock.ts';
import { zipSite } from './offline-zip.ts';
import { endWith, exitWithError, StepLog } from './report.ts';
import { indexPages } from './search-index.ts';
import { foldersFor, makeNext, prepare, removeLast, swap } from './swap-output.ts';

/** The folder that `--outDir` names. Ends with one line if it gets anything else. */
function outputFolder(): string {
  try {
    return parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } }).values.outDir;
  } catch {
    return exitWithError('A build has one option: --outDir, with the name of a folder after it.');
  }
}

const outDir = outputFolder();
const folders = foldersFor(outDir);
const log = new StepLog(7);
const pages = (count: number): string => `${count} pages`;
const files = (count: number): string => `${count} files`;

try {
  prepare(folders);
  await takeLock(BUILD_LOCK, log.say);
  const options = getOptions();
  // Astro begins with the code of the pages while the content is checked.
  const astro = new AstroBuild();
  const content = await log.step('content', () => checkContent(options, log.say), sizeOf);
  astro.send(content);
  makeNext(folders);
  await log.step('pages and files', (note) => astro.finish(folders.next, note), files);
  const site = await siteIn(folders.next, options, content.plan.site);
  await log.step('styles, policy', () => finishPages(site), pages);
  await log.step('search index', () => indexPages(site.folder, content.plan), pages);
  await log.step('zip for schools', () => zipSite(site), pages);
  // After the zip, to which a page links.
  await log.step('links', () => {
    checkLinks(site);
  });
  await log.step('headers', () => {
    writeHeaders(site);
  });
  swap(folders);
  log.say(removeLast(folders) ?? `The site is in ${outDir}/.`);
} catch (error) {
  endWith(error, folders.live);
}
