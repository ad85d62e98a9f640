/** The first step of a build: content with errors stops it before a page is made. */
import { errorsIn } from '../lib/content/problems.ts';
import { actionsOf, type Plan } from '../lib/model/plan.ts';
import { siteAddress } from '../load/address.ts';
import type { Options } from '../load/options.ts';
import { readContent } from '../load/read.ts';
import { reportOf } from '../load/report.ts';
import { BuildError } from './report.ts';

/** What a build without something should say: what is missing, and what to set. */
function warningsFor(options: Options): string[] {
  return [
    ...(options.prints
      ? []
      : ['PRINTS=none: prints and share images are stand-ins. Do not publish this build.']),
    ...(siteAddress(options).known
      ? []
      : [
          'The site’s address has not been set yet: prints have no address and no QR code. Set “address” in site.yaml, or SITE_URL.',
        ]),
  ];
}

/**
 * Reads and checks the content.
 * @param say prints a line: advice, and what is missing
 * @throws where the content has errors, with all of them
 */
export function checkedPlan(options: Options, say: (line: string) => void): Plan {
  const { problems, content, waived } = readContent(options);
  const report = problems.length + waived > 0 ? [reportOf(problems, waived)] : [];
  if (errorsIn(problems) > 0 || !content) {
    throw new BuildError('The content has errors (above).', report);
  }
  for (const line of [...report, ...warningsFor(options)]) say(line);
  return content.plan;
}

/** How large a plan is, for the line of this step. */
export const planInNumbers = ({ recommendations }: Plan): string =>
  `${recommendations.length} recommendations, ${recommendations.flatMap(actionsOf).length} actions`;
