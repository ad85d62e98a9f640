/** The check of the content in a build: errors stop it before a page is made. */
import { fork } from 'node:child_process';
import path from 'node:path';
import { actionsOf } from '../lib/model/plan.ts';
import { siteAddress } from '../lib/site/site-address.ts';
import type { Options } from '../load/options.ts';
import type { CheckedContent, SiteContent } from '../load/site-content.ts';
import { BuildError, endedBy } from './report.ts';

/** What a build without something should say: what is missing, and what to set. */
function* warningsFor(options: Options, { plan }: SiteContent): Iterable<string> {
  if (!options.prints) {
    yield 'PRINTS=none: prints and share images are stand-ins. Do not publish this build.';
  }
  if (!siteAddress(options, plan.site).known) {
    yield 'The site’s address has not been set yet: prints have no address and no QR code. Set “address” in site.yaml, or SITE_URL.';
  }
}

/** What a process of its own says of the content: the memory that reading takes is free when it ends. */
const checked = (): Promise<CheckedContent> =>
  new Promise((resolve, reject) => {
    const reader = fork(path.resolve('src/load/send-content.ts'), { serialization: 'advanced' });
    reader.on('message', (content) => {
      resolve(content as CheckedContent);
    });
    reader.on('error', reject).on('close', (_, signal) => {
      reject(new BuildError(signal ? endedBy(signal) : 'The content could not be read (above).'));
    });
  });

/**
 * Reads and checks the content.
 * @param say prints a line: advice, and what the build is without
 * @throws where the content has errors, with all of them
 */
export async function checkContent(
  options: Options,
  say: (line: string) => void,
): Promise<SiteContent> {
  const { content, report } = await checked();
  if (!content) throw new BuildError('The content has errors (above).', [report]);
  if (report) say(report);
  for (const warning of warningsFor(options, content)) say(warning);
  return content;
}

/** How large a plan is, as a build prints it. */
export const sizeOf = ({ plan: { recommendations } }: SiteContent): string =>
  `${recommendations.length} recommendations, ${recommendations.flatMap(actionsOf).length} actions`;
