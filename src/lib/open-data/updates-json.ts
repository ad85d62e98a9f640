/** `updates.json`: its shape and what it holds. */
import { z } from 'astro/zod';
import { updateGuid } from '../feeds/feeds.ts';
import { newestFirst, type Plan } from '../model/plan.ts';
import { UPDATE_STATUSES } from '../model/updates.ts';
import { updateUrl, type Full } from '../site/urls.ts';
import { versionsOf } from '../site/navigation.ts';
import {
  address,
  date,
  dateOf,
  dayField,
  head,
  headOf,
  textField,
  texts,
  thing,
  uri,
  version,
} from './shapes.ts';

const readerText = thing('A piece of news in one version’s words', {
  version,
  title: textField('The headline.'),
  says: textField('The news.'),
});

const updateItem = thing('A piece of news', {
  id: textField('Its id, which is part of its address.'),
  uri: uri('Its permanent name. Feeds use the same.'),
  number: z.int().describe('Its number, in the order in which news was added.'),
  inPlan: z.boolean().describe('True if it came with the plan itself, which gives no day for it.'),
  reported: dayField('The edition in which it was first reported.'),
  happened: date.optional().describe('When it happened, where the source says.'),
  actions: texts('The actions it is about.'),
  status: z.enum(UPDATE_STATUSES).describe('What it says of them.'),
  reason: textField('Why something changed.').optional(),
  newDate: date.optional().describe('The new date, where there is one.'),
  source: textField('Where it comes from.'),
  told: z.array(readerText).describe('The words of each version.'),
  address: address('Where it is on this site.'),
});

/** Its shape: all news, the newest first. */
export const updatesData = thing('All news', {
  ...head,
  updates: z.array(updateItem).describe('All news, the newest first.'),
});

/** What it holds. */
export const updatesJson = (plan: Plan, full: Full): z.output<typeof updatesData> => ({
  ...headOf(plan, full, 'updates.schema.json'),
  updates: newestFirst(plan).map((update) => ({
    id: update.id,
    uri: updateGuid(plan.site, update.id),
    number: update.number,
    inPlan: update.inPlan,
    reported: update.reported,
    happened: update.happened && dateOf(update.happened),
    actions: update.actions,
    status: update.status,
    reason: update.reason,
    newDate: update.when && dateOf(update.when),
    source: update.source,
    told: versionsOf(plan).flatMap((version) => {
      const own = update.told[version];
      return own ? [{ version, ...own }] : [];
    }),
    address: full(updateUrl(update.id)),
  })),
});
