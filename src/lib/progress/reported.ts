/** When an update was first reported. */
import { dayInWords } from '../model/dates.ts';
import type { Update } from '../model/updates.ts';
import type { siteWording } from '../wording/site.ts';
import { fill } from '../wording/wording.ts';

/** The day in words, or that it was in the plan itself, which gives none. */
export const reportedInWords = (
  { inPlan, reported }: Pick<Update, 'inPlan' | 'reported'>,
  words: Pick<typeof siteWording.updates, 'inPlan' | 'reported'>,
): string => (inPlan ? words.inPlan : fill(words.reported, { date: dayInWords(reported) }));
