/**
 * What the files of the open data share. The description of a field is in its shape and nowhere else: the JSON Schemas
 * and the page `/data/` are made from it.
 */
import { z } from 'astro/zod';
import type { When } from '../model/dates.ts';
import { LICENCE, type Plan } from '../model/plan.ts';
import { BANDS } from '../model/versions.ts';
import { dataUrl, URLS, type Full } from '../site/urls.ts';

/** A thing with its fields. */
export const thing = <Fields extends z.ZodRawShape>(title: string, fields: Fields) =>
  z.strictObject(fields).meta({ title });
/** A text. */
export const textField = (says: string) => z.string().describe(says);
/** A list of texts or ids. */
export const texts = (says: string) => z.array(z.string()).describe(says);
/** A day, `2008-06-30`. */
export const dayField = (says: string) => z.iso.date().describe(says);
/** A full address. */
export const address = (says: string) => z.url().describe(says);
/** The permanent name of a thing. */
export const uri = (says: string) => z.string().regex(/^tag:/).describe(says);

/** A version's id. */
export const version = z
  .enum([...BANDS, 'easy-read', 'plan'])
  .describe('Whose words: an age group, Easy Read or the full plan.');

/** A date of the plan. */
export const date = thing('A date', {
  written: textField('The date as the plan writes it, like “by June 2008”.'),
  role: textField('What has this date, where there are several, like “trial”.').optional(),
  starts: dayField('The first day, where the plan gives a start.').optional(),
  due: dayField('The last day that is still in time. None for “from …” and “ongoing”.').optional(),
});

/** A date of the plan as its shape has it. */
export const dateOf = ({ text: written, role, starts, due }: When): z.output<typeof date> => ({
  written,
  role,
  starts,
  due,
});

const licence = thing('The licence of the words', {
  name: textField('Its name.'),
  address: address('Its text.'),
});

/** What every file says of itself. */
export const head = {
  $schema: address('The JSON Schema of this file.'),
  id: uri('The permanent name of this plan. It stays when the address changes.'),
  name: textField('The name of this site.'),
  council: textField('The council whose plan this is.'),
  edition: dayField('The edition: the day on which this file was correct.'),
  address: address('Where this site lives.'),
  licence: licence.describe('What you may do with it: use it, if you name the source.'),
};

/** The same for a plan. */
export const headOf = ({ site, edition }: Plan, full: Full, schema: string) => ({
  $schema: full(dataUrl(schema)),
  id: site.id,
  name: site.name,
  council: site.councilName,
  edition,
  address: full(URLS.home),
  licence: LICENCE,
});
