/** Progress on actions, with its source. */
import { z } from 'astro/zod';
import { actionId, day, text, versionId, waivers, when } from './fields.ts';

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

const telling = z.strictObject({ title: text, says: text });

/** `updates/<id>.yaml`: a sourced piece of progress. */
export const updateSchema = z
  .strictObject({
    /** The edition in which it was first told. */
    reported: day,
    /** When it happened, where the source gives it. */
    happened: when.optional(),
    actions: z.array(actionId).min(1),
    status: z.enum(UPDATE_STATUSES),
    /** Why it changed; needed where the status is `changed`. */
    reason: text.optional(),
    /** The new date, where the status is `changed` and there is one. */
    when: when.optional(),
    /** Where this can be read. */
    source: text,
    /** The words for each version. */
    told: z.partialRecord(versionId, telling),
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

/** A piece of progress, without the id that its file’s name is. */
export type UpdateFile = z.output<typeof updateSchema>;

/** An update with its id, which is its file's name. */
export interface Update extends UpdateFile {
  readonly id: string;
}

/** Oldest first: by the edition in which they were reported, then by id. */
export const byAge = (a: Update, b: Update): number =>
  a.reported === b.reported ? (a.id < b.id ? -1 : 1) : a.reported < b.reported ? -1 : 1;
