/**
 * The content model: one strict schema for each kind of content file. Facts are written once (plan/),
 * words apart from them (pages/, easy-read/, updates/). A field that is not here is refused.
 */
import { z } from 'astro/zod';
import { isDay, parseWhen, type When } from './dates.ts';
import { BANDS } from './versions.ts';
import { isPhone, isSiteAddress, isWebAddress, WRITE_ADDRESS, WRITE_SITE } from './web-address.ts';

/** What `npm run new` leaves where an editor has to write. */
export const TO_WRITE = 'TO WRITE';

/** Some text: one paragraph, never empty, and written. Pages, feeds and calendars show line ends in different ways. */
const text = z
  .string()
  .trim()
  // Readers see several spaces as one, and so do the rules.
  .overwrite((written) => written.replace(/ +/g, ' '))
  .min(1, 'This is empty. Write something, or take the field out.')
  .refine(
    (written) => !/[\n\t]/.test(written),
    'This has a line end or a tab in it. Write one paragraph: on one line, or below “>-” without an empty line.',
  )
  .refine((written) => !written.includes(TO_WRITE), 'This has still to be written.');

/** An id: small letters, digits and single hyphens. */
const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'An id has small letters, digits and single hyphens only, like “staying-in-school”.',
  );

/** The number of a row: `3`, or with a letter `3A`. */
const rowNumber = z
  .union([z.int().positive(), z.string().regex(/^\d+[A-Za-z]?$/, 'A row number is like 3 or 3A.')])
  .transform(String);

/** The id of an action: row, full stop, number in the row, and a letter for a part: `29.1a`. */
const actionId = z
  .string()
  .regex(
    /^\d+[A-Za-z]?\.\d+[a-z]?$/,
    "An action is written as row, full stop, number, in quotes: '3.1'.",
  );

/** An edition's day: `2008-06-30`. */
const day = z.string().refine(isDay, {
  error: 'This is not a real date. Write year, month and day, like 2008-06-30.',
});

/** The address of a website, safe to follow (web-address.ts). */
const webAddress = z.string().refine(isWebAddress, WRITE_ADDRESS);

/** One telephone number, which becomes a link. */
const phoneNumber = text.refine(
  isPhone,
  'Write one number, in digits and spaces, like 0800 1111. Put anything else in “says”.',
);

/** A date in the grammar of dates.ts, read into what it means. YAML reads a bare year as a number. */
const when = z.union([z.string(), z.int()]).transform((written, context): When => {
  const read = parseWhen(String(written));
  if (read) return read;
  context.addIssue({
    code: 'custom',
    message: `“${written}” is not a date this site understands. Write it like “by June 2008”, “autumn 2008”, “from September 2008”, “September 2008 to July 2009” or “ongoing”.`,
  });
  return z.NEVER;
});

/** One date, or several with their roles; the last decides when something is overdue. */
const whens = z
  .union([
    when.transform((one): readonly When[] => [one]),
    z
      .array(
        z
          .strictObject({
            /** What is dated, in one to four words: `trial`. */
            role: text,
            when,
          })
          .transform(({ role, when: read }): When => ({ ...read, role })),
      )
      .min(1),
  ])
  .default([]);

/** Leave to break a rule once, with a reason: “Key Stage 2” is no label here. */
const waivers = z
  .array(
    z.strictObject({
      /** The rule: `respect/label`. */
      rule: z.string().regex(/^[a-z]+\/[a-z-]+$/, 'A rule is written like respect/label.'),
      /** The sentence, or the part of it that breaks the rule, as it stands in the file. */
      sentence: text,
      /** Why it has to stay. */
      reason: text,
    }),
  )
  .default([]);

/** Who has checked a page or an Easy Read, once somebody has. */
const checked = z.strictObject({
  /** The group that read it: “The school council of …”. */
  group: text,
  /** When, in the grammar of dates. */
  when,
  /** What they asked to be changed. */
  changed: text,
});

const outcomeSchema = z.strictObject({
  /** The name in the council's own plan for children. */
  name: text,
  /** Other forms of the name in the source. */
  alsoWritten: z.array(text).default([]),
  /** What it means, in a plain sentence. */
  plain: text,
});

/** `plan/outcomes.yaml`: the aims that rows name, by id. */
export const outcomesSchema = z.record(id, outcomeSchema);

const bodySchema = z.strictObject({
  /** Exactly as in the plan. */
  name: text,
  /** The source's other spellings of the same body. */
  alsoWritten: z.array(text).default([]),
  /** What a child would call it. */
  plainName: text,
  /** What it is, for young readers, as far as its name tells. */
  plain: text,
});

/** `plan/bodies.yaml`: every team and organisation that leads or helps, by id. */
export const bodiesSchema = z.record(id, bodySchema);

/** `plan/review.yaml`: the inspection that the plan answers. */
export const reviewSchema = z.strictObject({
  name: text,
  /** What happened, in a plain sentence or two. */
  plain: text,
  /** Who did it, as running text calls them: “inspectors”. */
  reviewers: text,
  when,
  reported: when,
  reportedTo: text,
  /** What the scores run from and to; only some scores have a name. */
  scale: z.strictObject({
    from: z.int(),
    to: z.int(),
    names: z.record(z.string().regex(/^\d+$/), text).default({}),
  }),
  scores: z.array(z.strictObject({ what: text, plain: text, score: z.int() })),
  /** What the inspectors praised. */
  praise: z.array(text).default([]),
});

const actionSchema = z.strictObject({
  id: actionId,
  says: text,
  when: whens,
});

const measureSchema = z.strictObject({
  says: text,
  /** Codes of national indicators: `NI 87`. */
  indicators: z.array(text).default([]),
  when: whens,
  /** Only where the source numbers the measures by action. */
  actions: z.array(actionId).default([]),
});

const rowSchema = z.strictObject({
  number: rowNumber,
  /** Ids of outcomes.yaml; empty where the source names none. */
  outcomes: z.array(id),
  /** What should be different. */
  outcome: text,
  actions: z.array(actionSchema).min(1),
  measures: z.array(measureSchema).default([]),
  lead: z
    .array(
      z.strictObject({
        body: id,
        /** Only where the source numbers the leads by action. */
        actions: z.array(actionId).default([]),
      }),
    )
    .default([]),
  helpers: z.array(id).default([]),
  cost: z
    .strictObject({
      says: text,
      /** One clear sum, in pounds. */
      pounds: z.number().positive().optional(),
      per: z.literal('year').optional(),
    })
    .optional(),
  /** The source's last column. */
  progress: text.optional(),
  /** What the source leaves out or contradicts. */
  note: text.optional(),
});

/** How urgent a recommendation is, in the order of urgency. */
export const TIMESCALES = ['now', 'six-months', 'longer'] as const;

/** `plan/recommendations/*.yaml`: the facts of one recommendation. */
export const recommendationSchema = z.strictObject({
  number: z.int().positive(),
  slug: id,
  title: text,
  /** What the inspectors asked for. */
  asks: text,
  timescale: z.enum(TIMESCALES),
  /** The page of the printed plan, where there is one. */
  page: z.int().positive().optional(),
  /** Where being seen reading it is a risk. */
  leaveQuickly: z.boolean().default(false),
  /** What children type when they look for it and no word of the glossary says: `job at 16`. Never shown. */
  searches: z.array(text).default([]),
  /** Empty until the rows have been retold. */
  rows: z.array(rowSchema).default([]),
  waivers,
});

const promiseSchema = z.strictObject({
  covers: z.array(actionId).min(1),
  picture: id.optional(),
  /** One sentence: what will happen. */
  says: text,
  /** How we will know. */
  know: text,
});

/** The front of `pages/<band>/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title: text,
  summary: text,
  picture: id,
  promises: z.array(promiseSchema).min(1),
  /** Three questions for a class or a council. */
  talk: z.array(text).length(3, 'Write three questions.'),
  checked: checked.optional(),
  waivers,
});

const ideaSchema = z.strictObject({
  /** Begins a new part of the paper. */
  heading: text.optional(),
  picture: id,
  /** One to three sentences; a hard word in **bold**. */
  says: z.array(text).min(1).max(3, 'One idea has at most three sentences. Make two ideas.'),
  /** Rows of the plan that this idea tells. */
  covers: z.array(rowNumber).default([]),
});

/** `easy-read/<slug>.yaml`. */
export const easyReadSchema = z.strictObject({
  title: text,
  ideas: z.array(ideaSchema).min(1),
  checked: checked.optional(),
  waivers,
});

/** What an update can say of an action. `not-reported` is what no update has said. */
export const UPDATE_STATUSES = [
  'started',
  'on-track',
  'done',
  'late',
  'changed',
  'stopped',
] as const;

/** A version: a band, Easy Read or the full plan. */
const versionId = z.enum([...BANDS, 'easy-read', 'plan']);

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

/** What words are about; the glossary is in this order, too. */
export const TOPICS = [
  'plan',
  'council',
  'care',
  'safe',
  'school',
  'exams',
  'after-school',
  'health',
  'law',
] as const;

/** `words/<slug>.yaml`: one entry of the glossary. */
export const wordSchema = z.strictObject({
  /** As a dictionary has it: `exclusion`. */
  term: text,
  topic: z.enum(TOPICS),
  /** A picture that means this. */
  picture: id.optional(),
  /** Other forms in which it stands in our texts: `excluded`, `NI`. */
  forms: z.array(text).default([]),
  /** What children would say or type: `kicked out of school`. */
  aliases: z.array(text).default([]),
  /** How children misspell it. */
  misspellings: z.array(text).default([]),
  /** What it means, in the words of each version that uses it. */
  meanings: z.partialRecord(versionId, text),
});

/** A picture of the OpenMoji set, or a drawing of our own in `pictures/`. */
const pictureSchema = z.union(
  [
    z.strictObject({
      /** The code of the OpenMoji picture: `1F3EB`. */
      openmoji: z
        .union([z.string(), z.int()])
        .transform(String)
        .pipe(z.string().regex(/^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/)),
      /** The one meaning that it has everywhere. */
      stands: text,
      /** What is seen. */
      alt: text,
    }),
    z.strictObject({
      /** The file's name in `pictures/`. */
      file: z.string().regex(/^[a-z0-9-]+\.svg$/, 'A drawing is an SVG file in pictures/.'),
      stands: text,
      alt: text,
      /** Who drew it and under which licence; the project's own drawings need none. */
      credit: text.optional(),
    }),
  ],
  {
    error:
      'A picture has “stands”, “alt” and either “openmoji: CODE” or “file: name.svg”, and nothing else but “credit” beside a file.',
  },
);

/** `pictures.yaml`: every picture, by id. */
export const picturesSchema = z.record(id, pictureSchema);

/** The front of `guides/<slug>.mdx`. */
export const guideSchema = z.strictObject({
  title: text,
  summary: text,
  picture: id.optional(),
});

/** `sessions/<id>.yaml`: a plan for a meeting of one hour, for somebody who runs it with no time to prepare. */
export const sessionSchema = z.strictObject({
  title: text,
  /** Who it is for, and how many: “A school council of 6 to 20 …”. */
  forWhom: text,
  /** What to bring. */
  need: z.array(text).min(1),
  steps: z
    .array(
      z.strictObject({
        /** How long it takes; all together take `SESSION_MINUTES` (checks/sessions.ts). */
        minutes: z.int().positive(),
        title: text,
        /** What to do. */
        does: text,
        /** What to say, word for word. */
        says: text,
      }),
    )
    .min(1),
  /** What to do if somebody is upset, or tells something that must not stay in the room. */
  care: text,
});

/** How long a session takes, in minutes. */
export const SESSION_MINUTES = 60;

/** What came of what somebody said. */
const SAID_STATUSES = ['changed', 'will-change', 'not-changed'] as const;

/** `said/<id>.yaml`: what young people said about this site or the plan, and what was done. */
export const saidSchema = z.strictObject({
  /** When they said it, in the grammar of dates. */
  when,
  /** Who, as a group; never a child's name. */
  group: text,
  said: text,
  /** What changed because of it, what will, or why nothing does. */
  did: text,
  status: z.enum(SAID_STATUSES),
});
/** What another site can show of this one: a link to its front page, a card of one page, its news, its prints. */
export const PLACED = ['link', 'card', 'news', 'prints'] as const;

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
/** What another site can show of this one. */
export type Placed = (typeof PLACED)[number];
/** The inspection that the plan answers. */
export type Review = z.output<typeof reviewSchema>;
/** An aim that rows belong to. */
export type Outcome = z.output<typeof outcomeSchema>;
/** A team or organisation. */
export type Body = z.output<typeof bodySchema>;
/** The facts of one recommendation. */
export type Recommendation = z.output<typeof recommendationSchema>;
/** A row of the plan’s table. */
export type Row = z.output<typeof rowSchema>;
/** Something that will be done. */
export type Action = z.output<typeof actionSchema>;
/** How it will be seen that something worked. */
export type Measure = z.output<typeof measureSchema>;
/** How urgent a recommendation is. */
export type Timescale = (typeof TIMESCALES)[number];
/** The fields of a page for a band. */
export type PageFront = z.output<typeof pageSchema>;
/** A promise card in the words of a band. */
export type PromiseWords = z.output<typeof promiseSchema>;
/** An Easy Read: one idea after the other. */
export type EasyRead = z.output<typeof easyReadSchema>;
/** One idea with its picture. */
export type Idea = z.output<typeof ideaSchema>;
/** A piece of progress, without the id that its file’s name is. */
export type UpdateFile = z.output<typeof updateSchema>;
/** What an update can say of an action. */
export type UpdateStatus = (typeof UPDATE_STATUSES)[number];
/** A picture of the OpenMoji set, or a drawing of our own. */
export type Picture = z.output<typeof pictureSchema>;
/** The fields of a guide. */
export type Guide = z.output<typeof guideSchema>;
/** A plan for a meeting. */
export type Session = z.output<typeof sessionSchema>;
/** What young people said and what was done, without the id that its file’s name is. */
export type SaidFile = z.output<typeof saidSchema>;
/** Who has checked some words, and when. */
export type Checked = z.output<typeof checked>;
/** An entry of the glossary. */
export type Word = z.output<typeof wordSchema>;
/** What words are about. */
export type Topic = (typeof TOPICS)[number];
/** Leave to break a rule once, with a reason. */
export type Waiver = z.output<typeof waivers>[number];
