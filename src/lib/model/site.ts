/** Whose plan it is, and where it is published. */
import { z } from 'astro/zod';
import { isSiteAddress, WRITE_SITE } from '../text/web-address.ts';
import {
  day,
  filledList,
  optionalList,
  phoneNumber,
  pictureId,
  text,
  versionId,
  webAddress,
} from './fields.ts';
import { BANDS } from './versions.ts';

const callStepSchema = z.strictObject({
  picture: pictureId
    .optional()
    .describe('The id of a picture in pictures.yaml. Ages 5 to 11 and Easy Read must have one.'),
  says: text.describe('One to three sentences in the words of this version.'),
});

const helpLineSchema = z.strictObject({
  name: text.describe('The name of the helpline, like “Childline”.'),
  phone: phoneNumber.describe('Its number, in digits and spaces, like “0800 1111”.'),
  address: webAddress.optional().describe('The address of its website, beginning with https://.'),
  says: text.describe('Who it is for, when it is open and what it costs.'),
  whenYouCall: z
    .partialRecord(
      versionId,
      filledList(callStepSchema).describe('What happens, in the words of this version.'),
    )
    .optional()
    .describe(
      'What happens when someone calls, for every version of the site. Leave it out if you do not know.',
    ),
});

const otherSiteSchema = z.strictObject({
  name: text.describe('The name of the website, like “Breeze”.'),
  address: webAddress.optional().describe('Its address, if it has one, beginning with https://.'),
  place: filledList(z.enum(['link', 'card', 'news', 'prints']))
    .default(['link'])
    .describe(
      'What it shows: a link to the front page, a card with the first promises of a page, the news, or a link to the print room. Without this field: a link.',
    ),
});

/** `site.yaml`: whose plan this is and where it is published. */
export const siteSchema = z.strictObject({
  // The stem of every feed's ids: a tag: URI (RFC 4151).
  id: z
    .string()
    .regex(
      /^tag:[^,\s]+,\d{4}(-\d\d){0,2}:\S+$/,
      'Write a tag: URI, like tag:our-plan.example,2026:our-town',
    )
    .describe(
      'The site’s permanent name for feed readers, like “tag:our-plan.example,2008:northtown”. Never change it, even if the site moves.',
    ),
  name: text.describe('The site’s name, at the top of every page, like “Our Northtown Plan”.'),
  council: text.describe(
    'The short name of the place, as in “Northtown will …”. On the site it means all the services that made the plan together.',
  ),
  councilName: text.describe('The council’s full name, like “Northtown City Council”.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'A language is written like en-GB.')
    .describe('The code of the language that the site is written in, like “en-GB”.'),
  address: z
    .string()
    .refine(isSiteAddress, WRITE_SITE)
    .optional()
    .describe(
      'The site’s own address, like “https://plan.example.org”. Leave it out until you know it: prints then have no address and no QR code.',
    ),
  asAt: day.describe(
    'The edition: the day on which the site’s information was correct, like “2008-06-30”.',
  ),
  asAtNote: z
    .strictObject({
      for: day.describe('The edition that it explains. With any other edition, nobody sees it.'),
      says: text.describe('Why it is that day. Shown beside the day.'),
    })
    .optional()
    .describe('Why the edition is that day, if that needs explaining.'),
  notice: text.optional().describe('Says that the plan is old. Leave it out for a new plan.'),
  bands: filledList(z.enum(BANDS)).describe('The ages that the site has pages for.'),
  leaveTo: webAddress
    .optional()
    .describe(
      'Where “Leave this page quickly” leads: the https:// address of a page that gives nothing away, like a weather forecast. Without it, no page has that button.',
    ),
  emergency: phoneNumber.describe("The emergency number, in quotes: “'999'”."),
  helpLines: filledList(helpLineSchema).describe(
    'Where children can find someone to talk to. Every page names the first one.',
  ),
  contacts: z
    .strictObject({
      otherFormats: text.optional().describe('How to get this in another format or language.'),
      complaints: text.optional().describe('How to complain.'),
    })
    .describe(
      'How to reach the council. Until you know, write “{}”: readers then see that there are no details yet.',
    ),
  publishedOn: optionalList(otherSiteSchema).describe(
    'The websites that show the plan. The page /share/ has the code for each.',
  ),
  mailingLists: optionalList(text).describe(
    'Lists of people who get news of the plan. The page /share/ names them.',
  ),
});

/** Whose plan it is, and where it is published. */
export type Site = z.output<typeof siteSchema>;

/** What another site can show of this one: a link to its front page, a card of one page, its news, its prints. */
export type Placed = Site['publishedOn'][number]['place'][number];
