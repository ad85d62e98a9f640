/** A process of its own: reads and checks the content, and sends it to the build that started it (build/check-content.ts). */
import { errorsIn } from '../lib/content/problems.ts';
import { getOptions } from './options.ts';
import { readContent } from './read.ts';
import { reportOf } from './report.ts';
import { siteContentOf, type SiteContent } from './site-content.ts';

/** What came of the check. */
export interface CheckedContent {
  /** Nothing where it has errors. */
  readonly content: SiteContent | undefined;
  /** What is wrong with it, as printed; empty where nothing is. */
  readonly report: string;
}

const reading = readContent(getOptions());
const { problems, waived } = reading;
const checked: CheckedContent = {
  content: errorsIn(problems) > 0 ? undefined : siteContentOf(reading),
  report: problems.length + waived > 0 ? reportOf(problems, waived) : '',
};
// Nobody takes it where the build has been stopped meanwhile.
process.send?.(checked, () => undefined);
