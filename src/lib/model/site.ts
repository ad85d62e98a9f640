/** Whose plan it is, and where it is published. */
import { z } from 'astro/zod';
import { isSiteAddress, WRITE_SITE } from '../text/web-address.ts';
import { day, id, phoneNumber, text, versionId, webAddress } from './fields.ts';
import { BANDS } from './versions.ts';

/** What another site can show of this one: a link to its front page, a card of one page, its news, its prints. */
export const PLACED = ['link', 'card', 'news', 'prints'] as const;

/** What another site can show of this one. */
export type Placed = (typeof PLACED)[number];

/** `site.yaml`: whose plan this is and where it is published. */
export const siteSchema = z.strictObject({
  /** Permanent, whatever the address: the stem of every feed's ids (a tag: URI, RFC 4151). */
  id: z
    .string()
    .regex(
      /^tag:[^,\s]+,\d{4}(-\d\d){0,2}:\S+$/,
      'Write a tag: URI, like tag:our-plan.example,2026:our-town',
    ),
  /** The site's name, at the top of every page. */
  name: text,
  /** The place's short name, in running text: “Anytown will …”. */
  council: text,
  /** The council's full name. */
  councilName: text,
  /** The language of the words (BCP 47). */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'A language is written like en-GB.'),
  /** Where the site will live; left out while nobody knows. */
  address: z.string().refine(isSiteAddress, WRITE_SITE).optional(),
  /** The day the site speaks for. */
  asAt: day,
  /** Why that day: shown beside it. */
  asAtNote: text.optional(),
  /** “This plan is old”; left out for a new plan. */
  notice: text.optional(),
  /** The bands it tells. */
  bands: z.array(z.enum(BANDS)).min(1),
  /** Where “Leave this page quickly” leads: a page that tells nobody anything, like a weather forecast. */
  leaveTo: webAddress.optional(),
  /** What to dial in an emergency. */
  emergency: phoneNumber,
  /** Someone to talk to; the first is named on every page. */
  helpLines: z
    .array(
      z.strictObject({
        name: text,
        phone: phoneNumber,
        address: webAddress.optional(),
        /** What it is for and what it costs. */
        says: text,
        /** What happens when somebody calls, told for each version; left out where nobody has told us. */
        whenYouCall: z
          .partialRecord(
            versionId,
            z
              .array(
                z.strictObject({
                  /** Needed for those who read pictures first. */
                  picture: id.optional(),
                  /** One to three sentences. */
                  says: text,
                }),
              )
              .min(1),
          )
          .optional(),
      }),
    )
    .min(1),
  /** Left empty until staff fill them in. */
  contacts: z.strictObject({
    otherFormats: text.optional(),
    complaints: text.optional(),
  }),
  /** The sites on which it is published. */
  publishedOn: z
    .array(
      z.strictObject({
        name: text,
        address: webAddress.optional(),
        /** What to place there; `/share/` gives the code for it. */
        place: z.array(z.enum(PLACED)).min(1).default(['link']),
      }),
    )
    .default([]),
  /** Lists of people to whom news of the plan is sent, as `/share/` names them. */
  mailingLists: z.array(text).default([]),
});

/** Whose plan it is, and where it is published. */
export type Site = z.output<typeof siteSchema>;
