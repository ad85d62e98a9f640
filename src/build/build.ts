/** `npm run build`: from a content folder to a site that takes the place of the last one, step by step. */
import { parseArgs } from 'node:util';
import { siteAddress } from '../load/address.ts';
import { getOptions } from '../load/options.ts';
import { astroBuild } from './astro-build.ts';
import { BuildError } from './build-error.ts';
import type { BuiltSite } from './built-site.ts';
import { bundleBeforePaint } from './bundle-script.ts';
import { checkedPlan, planInNumbers } from './check-content.ts';
import { checkLinks } from './check-links.ts';
import { finishPages } from './finish-pages.ts';
import { writeHeaders } from './headers.ts';
import { BUILD_LOCK, takeLock } from './lock.ts';
import { zipSite } from './offline-zip.ts';
import { exitWithError } from './processes.ts';
import { indexPages } from './search-index.ts';
import { StepLog } from './step-log.ts';
import { foldersFor, makeNext, recover, removeLast, swap, whyStopped } from './swap-output.ts';

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

try {
  recover(folders);
  await takeLock(BUILD_LOCK, (pid) => {
    log.say(`Waiting for another build of this project to end (process ${pid}).`);
  });
  const options = getOptions();
  const plan = await log.step(
    'content',
    () =>
      checkedPlan(options, (line) => {
        log.say(line);
      }),
    planInNumbers,
  );
  const { site: address, known: addressKnown } = siteAddress(options);
  const site: BuiltSite = {
    folder: folders.next,
    base: options.base,
    address,
    addressKnown,
    inlineScript: await bundleBeforePaint(),
  };
  makeNext(folders);
  await log.step(
    'pages and files',
    (note) =>
      astroBuild(site.folder, (files) => {
        note(`${files}`);
      }),
    (files) => `${files} files`,
  );
  await log.step('styles, policy', () => finishPages(site), pages);
  await log.step('search index', () => indexPages(site.folder, plan), pages);
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
  if (error instanceof BuildError) for (const line of error.details) console.error(line);
  else if (error instanceof Error && !('code' in error)) console.error(error.stack);
  console.error(whyStopped(error, folders));
  process.exitCode = 1;
}
