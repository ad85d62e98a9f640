/** Progress on actions, with its source. */
import { z } from 'astro/zod';
import { byDay, firstDayOf } from './dates.ts';
import { actionId, day, filledList, text, versionId, waivers, when } from './fields.ts';

/** What an update can say of an action. `not-reported` is what no update has said. */
export const UPDATE_STATUSES = [
  'started',
  'on-track',
  'done',
  'late',
  'changed',
  'stopped',
] as const;

/** What an update can say of an action. */
export type UpdateStatus = (typeof UPDATE_STATUSES)[number];

const wordsSchema = z.strictObject({
  title: text.describe('A short headline.'),
  says: text.describe('What happened, in the words of this version.'),
});

/** `updates/<id>.yaml`: a sourced piece of progress. */
export const updateSchema = z
  .strictObject({
    number: z
      .int()
      .positive()
      .describe(
        'Its number: one more than that of the update before it. Updates are numbered in the order in which they were added.',
      ),
    inPlan: z
      .boolean()
      .default(false)
      .describe(
        '“true” if the plan itself says so: readers then see “In the plan itself” instead of a day. Later news goes without it.',
      ),
    reported: day.describe(
      'The edition that first reported it: a day like “2008-10-31”, not after “asAt” in site.yaml.',
    ),
    happened: when
      .optional()
      .describe(
        'When it happened, if the source says: a date, like “July 2008”, not after “reported”.',
      ),
    actions: filledList(actionId).describe(
      "The actions it is about, in quotes, like “'4.1'”. All of them get this status.",
    ),
    status: z.enum(UPDATE_STATUSES).describe('How these actions are going.'),
    reason: text.optional().describe('Why it changed. The status “changed” must have a reason.'),
    when: when
      .optional()
      .describe(
        'The new date, like “by December 2008”, which now decides when it is due. Only with the status “changed”.',
      ),
    source: text.describe('Where anyone can read this: the report, its day and the page.'),
    told: z
      .partialRecord(versionId, wordsSchema)
      .describe('A headline and a text for every version that the site has.'),
    waivers,
  })
  .refine(({ status, reason }) => status !== 'changed' || reason !== undefined, {
    path: ['reason'],
    error: 'A change needs a reason. Add “reason:” with why it changed.',
  })
  .refine(({ status, when: changedTo }) => status === 'changed' || changedTo === undefined, {
    path: ['when'],
    error: 'Only an update with status “changed” may give a new date.',
  });

/** An update with its id, which is its file's name. */
export interface Update extends z.output<typeof updateSchema> {
  readonly id: string;
}

/** The first day on which it can have happened; as far as is known, the day on which it was reported. */
const happenedOn = ({ happened, reported }: Update): string =>
  (happened && firstDayOf(happened)) ?? reported;

/** Oldest first: by the edition in which they were reported, then by when they happened, then as they were added. */
export const byAge = (a: Update, b: Update): number =>
  byDay(a.reported, b.reported) || byDay(happenedOn(a), happenedOn(b)) || a.number - b.number;
