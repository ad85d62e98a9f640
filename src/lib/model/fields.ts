/**
 * What fields of several kinds of content have in common. What a field means is said once, by its description in the
 * schema: editors read it in content/FIELDS.md and, as they type, in VS Code (cli/fields.ts).
 */
import { z } from 'astro/zod';
import { isPhone, isWebAddress, WRITE_ADDRESS } from '../text/web-address.ts';
import { isDay, parseWhen, type When } from './dates.ts';
import { BANDS } from './versions.ts';

/** What `npm run new` leaves where an editor has to write. */
export const TO_WRITE = 'TO WRITE';

/** What an editor reads about it. */
export const NOT_WRITTEN = 'This still has to be written.';

/** Some text: one paragraph, never empty, and written. Pages, feeds and calendars show line ends in different ways. */
export const text = z
  .string()
  .trim()
  // Readers see several spaces as one, and so do the rules.
  .overwrite((written) => written.replace(/ +/g, ' '))
  .min(1, 'This is empty. Write something, or take the field out.')
  .refine(
    (written) => !/[\n\t]/.test(written),
    'This has a line end or a tab in it. Write one paragraph: on one line, or below “>-” without an empty line.',
  )
  .refine((written) => !written.includes(TO_WRITE), NOT_WRITTEN);

/** An id: small letters, digits and single hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'An id has small letters, digits and single hyphens only, like “staying-in-school”.',
  );

/** A list that has something in it. */
export const filledList = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

/** A list that may be left out. */
export const optionalList = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** The number of a row: `3`, or with a letter `3A`. */
export const rowNumber = z
  .union([z.int().positive(), z.string().regex(/^\d+[A-Za-z]?$/, 'A row number is like 3 or 3A.')])
  .transform(String);

/** The id of an action: row, full stop, number in the row, and a letter for a part: `29.1a`. */
export const actionId = z
  .string()
  .regex(
    /^\d+[A-Za-z]?\.\d+[a-z]?$/,
    "An action is written as row, full stop, number, in quotes: '3.1'.",
  );

/** The id of a picture in `pictures.yaml`. */
export const pictureId = id.describe('The id of a picture in pictures.yaml, like “school”.');

/** How the day of an edition is written. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An edition's day: `2008-06-30`. */
export const day = z
  .string()
  .refine(isDay, {
    error: ({ input }) =>
      DAY.test(String(input))
        ? 'This date does not exist. Correct it.'
        : 'Write the year, month and day, like 2008-06-30.',
  })
  // Editors that know only the JSON Schema can check this much.
  .meta({ pattern: DAY.source });

/** The address of a website, safe to follow (web-address.ts). */
export const webAddress = z
  .string()
  .refine(isWebAddress, WRITE_ADDRESS)
  .meta({ pattern: '^https://' });

/** One telephone number, which becomes a link. */
export const phoneNumber = text.refine(
  isPhone,
  'Write one number, in digits and spaces, like 0800 1111. Put anything else in “says”.',
);

/** A date in the grammar of dates.ts, read into what it means. YAML reads a bare year as a number. */
export const when = z.union([z.string(), z.int()]).transform((written, context): When => {
  const read = parseWhen(String(written));
  if (read) return read;
  context.addIssue({
    code: 'custom',
    message: `“${written}” is not a date this site understands. Write it like “by June 2008”, “autumn 2008”, “from September 2008”, “September 2008 to July 2009” or “ongoing”.`,
  });
  return z.NEVER;
});

/** One date, or several with their roles; the last decides when something is overdue. */
export const whens = z
  .union([
    when.transform((one): readonly When[] => [one]),
    z
      .array(
        z
          .strictObject({
            role: text.describe('What this date is for, in one to four words, like “trial”.'),
            when: when.describe('The date itself, like “by August 2008”.'),
          })
          .transform(({ role, when: read }): When => ({ ...read, role })),
      )
      .min(1),
  ])
  .default([])
  .describe(
    'By when, if the plan gives a date: one date, like “by June 2008”, or a list of dates, each with its role. The last date of a list decides when it is due.',
  );

/** A version: a band, Easy Read or the full plan. */
export const versionId = z.enum([...BANDS, 'easy-read', 'plan']).meta({ title: 'version' });

/** Leave to break a rule once, with a reason: “Key Stage 2” is no label here. */
export const waivers = z
  .array(
    z.strictObject({
      rule: z
        .string()
        .regex(/^[a-z]+\/[a-z-]+$/, 'A rule is written like respect/label.')
        .describe('The name of the rule, like “respect/label”.'),
      sentence: text.describe(
        'The sentence, or the part of it that breaks the rule, exactly as it is in the file.',
      ),
      reason: text.describe('Why the sentence has to stay as it is.'),
    }),
  )
  .default([])
  .describe('Sentences of this file that may break a rule, each with a reason. A last resort.');

/** Who has checked a page or an Easy Read, once somebody has. */
export const checked = z
  .strictObject({
    group: text.describe('The group that read it, like “The school council of Northtown High”.'),
    when: when.describe('When they read it: a date, like “June 2009”.'),
    changed: text.describe('What they asked you to change.'),
  })
  .describe('Which young people have checked it. Leave it out until a group really has.');

/** Who has checked some words, and when. */
export type Checked = z.output<typeof checked>;
