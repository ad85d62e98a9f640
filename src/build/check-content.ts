/** The check of the content in a build: errors stop it before a page is made. */
import { errorsIn } from '../lib/content/problems.ts';
import { actionsOf } from '../lib/model/plan.ts';
import { recordsOf } from '../lib/search/records.ts';
import { siteAddress } from '../load/address.ts';
import type { Options } from '../load/options.ts';
import { getReading } from '../load/plan.ts';
import { reportOf } from '../load/report.ts';

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

/** What Astro’s process tells the build of the content, which it alone reads. */
export interface CheckedContent {
  /** What is wrong with it, and what is missing: as printed. */
  readonly lines: readonly string[];
  readonly hasErrors: boolean;
  /** How large the plan is, for the line of this step. */
  readonly size: string;
  /** For the search, what is on an index page. */
  readonly records: ReturnType<typeof recordsOf>;
  /** The code of the plan’s language. */
  readonly language: string;
}

/** Reads and checks the content: for a build, and then for its pages, which get the same reading. */
export function checkContent(options: Options): CheckedContent {
  const { problems, content, waived } = getReading();
  const report = problems.length + waived > 0 ? [reportOf(problems, waived)] : [];
  if (errorsIn(problems) > 0 || !content) {
    return { lines: report, hasErrors: true, size: '', records: [], language: '' };
  }
  const { recommendations, site } = content.plan;
  return {
    lines: [...report, ...warningsFor(options)],
    hasErrors: false,
    size: `${recommendations.length} recommendations, ${recommendations.flatMap(actionsOf).length} actions`,
    records: recordsOf(content.plan),
    language: site.language,
  };
}
