/** The facts of the plan: recommendations with their rows, actions and measures, and the aims and bodies that these name. */
import { z } from 'astro/zod';
import {
  actionId,
  filledList,
  id,
  optionalList,
  rowNumber,
  text,
  waivers,
  whens,
} from './fields.ts';

const actionSchema = z.strictObject({
  id: actionId.describe(
    "Row, full stop and number, in quotes: “'3.1'”. A part of an action has a letter, too: “'29.1a'”.",
  ),
  says: text.describe('What will be done, in our own words.'),
  when: whens,
  leadUnclear: z
    .boolean()
    .default(false)
    .describe(
      '“true” if it cannot be told from the plan who leads this action, because its numbering of the leads is unclear.',
    ),
});

/** Something that will be done. */
export type Action = z.output<typeof actionSchema>;

const measureSchema = z.strictObject({
  says: text.describe('How people will see that it worked, in our own words.'),
  indicators: optionalList(text).describe(
    'The codes of national indicators that the plan names, like “NI 87”.',
  ),
  when: whens,
  actions: optionalList(actionId).describe(
    'The actions it measures, in quotes. Only if the plan numbers them, or prints it beside them.',
  ),
});

/** How it will be seen that something worked. */
export type Measure = z.output<typeof measureSchema>;

const partSchema = z
  .union([
    id.transform((body) => ({ body, actions: [] as string[] })),
    z.strictObject({
      body: id.describe('The id of a team or organisation in bodies.yaml.'),
      actions: filledList(actionId).describe('The actions that it leads or helps with, in quotes.'),
    }),
  ])
  .describe(
    'The id of a team or organisation in bodies.yaml, which has a part in the whole row. If the plan numbers its actions, or prints it beside them: its id and these actions.',
  );

/** A body’s part in a row, as a lead or a helper: some of its actions, or all where the list is empty. */
export type BodyPart = z.output<typeof partSchema>;

const rowSchema = z.strictObject({
  number: rowNumber.describe('Its number in the plan, like “3” or “3A”.'),
  outcomes: z
    .array(id)
    .describe('The ids of its aims in outcomes.yaml. Write “[]” if the plan names none.'),
  outcome: text.describe('What should be different afterwards.'),
  actions: filledList(actionSchema).describe('What will be done: one action or more.'),
  measures: optionalList(measureSchema).describe('How success will be measured.'),
  lead: optionalList(partSchema).describe('The teams and organisations that lead.'),
  helpers: optionalList(partSchema).describe('The teams and organisations that help.'),
  cost: z
    .strictObject({
      says: text.describe('What the plan says about the cost.'),
      pounds: z
        .number()
        .positive()
        .optional()
        .describe(
          'The sum in pounds, like “200000”, if the plan gives one clear sum. Not on any page, but in the open data.',
        ),
      per: z.literal('year').optional().describe('If the sum is for each year.'),
    })
    .optional()
    .describe('What it costs.'),
  progress: text
    .optional()
    .describe('The last column of the plan, in our own words. Later news goes in updates/.'),
  note: text.optional().describe('What the plan leaves out, or where it contradicts itself.'),
});

/** A row of the plan’s table. */
export type Row = z.output<typeof rowSchema>;

/** How urgent a recommendation is, in the order of urgency. */
export const TIMESCALES = ['now', 'six-months', 'longer'] as const;

/** How urgent a recommendation is. */
export type Timescale = (typeof TIMESCALES)[number];

/** `plan/recommendations/*.yaml`: the facts of one recommendation. */
export const recommendationSchema = z.strictObject({
  number: z.int().positive().describe('Its number in the plan, like “3”.'),
  slug: id.describe(
    'Its id, like “staying-in-school”: part of addresses and the name of other files. Do not change it later.',
  ),
  title: text.describe('Our short title for it.'),
  asks: text.describe('What the inspectors asked for, in our own words.'),
  timescale: z.enum(TIMESCALES).describe('How urgent it is.'),
  page: z.int().positive().optional().describe('Its page in the printed plan, if there is one.'),
  leaveQuickly: z
    .boolean()
    .default(false)
    .describe(
      '“true” if it is a risk to be seen reading about this: its pages then have the button “Leave this page quickly”.',
    ),
  searches: optionalList(text).describe(
    'What children type when they look for this, like “job at 16”, if no word of the glossary has it as an alias. Never shown.',
  ),
  rows: optionalList(rowSchema).describe(
    'The rows of the plan’s table. Leave them out only until they are written.',
  ),
  waivers,
});

/** The facts of one recommendation. */
export type Recommendation = z.output<typeof recommendationSchema>;

const outcomeSchema = z.strictObject({
  name: text.describe('The name exactly as in the plan. Shown in the full plan.'),
  alsoWritten: optionalList(text).describe(
    'The plan’s other forms of this name. Not on any page, but in the open data.',
  ),
  plain: text.describe(
    'What it means, in a plain sentence. Not on any page yet, but in the open data.',
  ),
});

/** An aim that rows belong to. */
export type Outcome = z.output<typeof outcomeSchema>;

/** `plan/outcomes.yaml`: the aims that rows name, by id. */
export const outcomesSchema = z.record(id, outcomeSchema);

const bodySchema = z.strictObject({
  name: text.describe(
    'The name exactly as in the plan. Shown in the full plan and to readers aged 11 and over.',
  ),
  alsoWritten: optionalList(text).describe(
    'The plan’s other spellings of this name, like “LEXS Team”. Shown on /who/.',
  ),
  plainName: text.describe('What a child would call it. Shown to ages 5 to 11 and in Easy Read.'),
  plain: text.describe(
    'What it is, in a sentence or two that say no more than the plan and the name do. Shown on /who/.',
  ),
});

/** A team or organisation. */
export type Body = z.output<typeof bodySchema>;

/** `plan/bodies.yaml`: every team and organisation that leads or helps, by id. */
export const bodiesSchema = z.record(id, bodySchema);
