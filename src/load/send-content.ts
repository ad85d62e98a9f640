/** A process of its own: reads and checks the content, and sends it to the build that started it (build/check-content.ts). */
import { errorsIn } from '../lib/content/problems.ts';
import { getOptions } from './options.ts';
import { readContent } from './read.ts';
import { reportOf } from './report.ts';
import { siteContentOf, type CheckedContent } from './site-content.ts';

const reading = readContent(getOptions());
const { problems, waived } = reading;
const checked: CheckedContent = {
  content: errorsIn(problems) > 0 ? undefined : siteContentOf(reading),
  report: problems.length + waived > 0 ? reportOf(problems, waived) : '',
};
process.send?.(checked, undefined, {}, (error) => {
  // If the build has been stopped meanwhile, nobody is there to take it.
  if (error && process.connected) throw error;
});
