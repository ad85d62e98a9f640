/**
 * The shapes of the open data. The description of a field stands here and nowhere else: the JSON Schemas and
 * the page `/data/` are made from it.
 */
import { z } from 'astro/zod';
import { TIMESCALES } from '../model/recommendations.ts';
import { UPDATE_STATUSES } from '../model/updates.ts';
import { BANDS } from '../model/versions.ts';

/** A text with what it is. */
const text = (says: string) => z.string().describe(says);
/** A day, `2008-06-30`. */
const day = (says: string) => z.iso.date().describe(says);
/** A full address. */
const address = (says: string) => z.url().describe(says);
/** The permanent name of a thing. */
const uri = (says: string) => z.string().regex(/^tag:/).describe(says);
/** A list of ids. */
const ids = (says: string) => z.array(z.string()).describe(says);

const version = z
  .enum([...BANDS, 'easy-read', 'plan'])
  .describe('Whose words: an age group, Easy Read or the full plan.');

const date = z
  .strictObject({
    written: text('The date as the plan writes it, like “by June 2008”.'),
    role: text('What has this date, where there are several, like “trial”.').optional(),
    starts: day('The first day, where the plan gives a start.').optional(),
    due: day('The last day that is still in time. None for “from …” and “ongoing”.').optional(),
  })
  .meta({ title: 'A date' });

const state = z
  .strictObject({
    status: z
      .enum(['not-reported', ...UPDATE_STATUSES])
      .describe('How it stands. “not-reported” means that no news has told of it.'),
    overdue: z
      .boolean()
      .describe('True if its last day is over, and it is neither done nor stopped.'),
    due: day('The last day that counts now.').optional(),
    newDate: date.optional().describe('A new date that stands in the place of the plan’s own.'),
    update: text('The id of the news that says so, in updates.json.').optional(),
  })
  .meta({ title: 'How an action stands on the day of the edition' });

const action = z
  .strictObject({
    id: text('The number of the action: 3.2 is action 2 of row 3.'),
    says: text('What will be done, in our words.'),
    dates: z.array(date).describe('By when. Empty if the plan gives no date.'),
    leads: ids('The ids of the bodies that lead it.'),
    state: state.describe('How it stands.'),
    address: address('Where it stands on this site.'),
  })
  .meta({ title: 'An action' });

const measure = z
  .strictObject({
    says: text('How success will be seen, in our words.'),
    indicators: ids('Codes of national indicators, like “NI 87”.'),
    dates: z.array(date).describe('By when. Empty if the plan gives no date.'),
    actions: ids('The actions it is about. Empty means all actions of the row.'),
  })
  .meta({ title: 'A measure' });

const lead = z
  .strictObject({
    body: text('The id of the body.'),
    actions: ids('The actions it leads. Empty means all actions of the row.'),
  })
  .meta({ title: 'Who leads in a row' });

const cost = z
  .strictObject({
    says: text('What the plan says of cost.'),
    pounds: z
      .number()
      .describe('The sum in pounds, where the plan gives one clear sum.')
      .optional(),
    per: z.literal('year').describe('“year” if the sum is for each year.').optional(),
  })
  .meta({ title: 'A cost' });

const row = z
  .strictObject({
    number: text('The number of the row in the plan’s table.'),
    outcomes: ids('The ids of the aims it belongs to.'),
    outcome: text('What should be different in the end.'),
    actions: z.array(action).describe('What will be done.'),
    measures: z.array(measure).describe('How success will be seen.'),
    leads: z.array(lead).describe('Who leads. Empty if the plan does not say.'),
    helpers: ids('The ids of the bodies that help.'),
    cost: cost.optional().describe('What it costs. Left out if the plan does not say.'),
    progress: text('What the plan’s own column on progress says.').optional(),
    note: text('What the plan leaves out or contradicts.').optional(),
    address: address('Where it stands on this site.'),
  })
  .meta({ title: 'A row' });

const page = z
  .strictObject({ version, address: address('The page.') })
  .meta({ title: 'A page on this site' });

const recommendation = z
  .strictObject({
    number: z.int().describe('Its number in the plan.'),
    slug: text('Its short name in addresses.'),
    title: text('Our title for it.'),
    asks: text('What was asked for, in our words.'),
    timescale: z.enum(TIMESCALES).describe('How urgent it is.'),
    page: z.int().optional().describe('Its page in the printed plan.'),
    pages: z.array(page).describe('Its pages on this site.'),
    rows: z.array(row).describe('Its rows in the plan’s table.'),
  })
  .meta({ title: 'A recommendation' });

const body = z
  .strictObject({
    id: text('Its id.'),
    name: text('Its name, exactly as in the plan.'),
    alsoWritten: z.array(z.string()).describe('Other spellings of it in the plan.'),
    plainName: text('What a child would call it.'),
    plain: text('What it is, as far as its name tells.'),
    address: address('Where it stands on this site.'),
  })
  .meta({ title: 'A body: a team or organisation' });

const outcome = z
  .strictObject({
    id: text('Its id.'),
    name: text('Its name in the council’s own plan for children.'),
    alsoWritten: z.array(z.string()).describe('Other forms of it in the plan.'),
    plain: text('What it means.'),
  })
  .meta({ title: 'An aim that rows belong to' });

const score = z
  .strictObject({
    what: text('What was scored.'),
    plain: text('The same in plain words.'),
    score: z.int().describe('The score.'),
  })
  .meta({ title: 'A score' });

const review = z
  .strictObject({
    name: text('What kind of review.'),
    plain: text('What happened.'),
    when: date.describe('When it was.'),
    reported: date.describe('When it was reported.'),
    reportedTo: text('To whom.'),
    lowest: z.int().describe('The lowest score there is.'),
    highest: z.int().describe('The highest score there is.'),
    scores: z.array(score).describe('The scores.'),
    praise: z.array(z.string()).describe('What was praised.'),
  })
  .meta({ title: 'The review that the plan answers' });

const licence = z
  .strictObject({
    name: text('Its name.'),
    address: address('Its text.'),
  })
  .meta({ title: 'The licence of the words' });

/** What every file says of itself. */
const head = {
  $schema: address('The JSON Schema of this file.'),
  id: uri('The permanent name of this plan. It stays when the address changes.'),
  name: text('The name of this site.'),
  council: text('The council whose plan this is.'),
  edition: day('The day that this file speaks for.'),
  address: address('Where this site lives.'),
  licence: licence.describe('What you may do with it: use it, if you name the source.'),
};

/** `plan.json`: all facts, and how they stand. */
export const planData = z
  .strictObject({
    ...head,
    review: review.describe('The review that the plan answers.'),
    outcomes: z.array(outcome).describe('The aims that rows belong to.'),
    bodies: z.array(body).describe('Every team and organisation that leads or helps.'),
    recommendations: z.array(recommendation).describe('All recommendations, in order.'),
  })
  .meta({ title: 'The whole plan' });

const telling = z
  .strictObject({ version, title: text('The headline.'), says: text('The news.') })
  .meta({ title: 'A piece of news in one version’s words' });

const updateItem = z
  .strictObject({
    id: text('Its id, which is part of its address.'),
    uri: uri('Its permanent name. Feeds use the same.'),
    reported: day('The edition in which it was first told.'),
    happened: date.optional().describe('When it happened, where the source says.'),
    actions: ids('The actions it is about.'),
    status: z.enum(UPDATE_STATUSES).describe('What it says of them.'),
    reason: text('Why something changed.').optional(),
    newDate: date.optional().describe('The new date, where there is one.'),
    source: text('Where it comes from.'),
    told: z.array(telling).describe('The words of each version.'),
    address: address('Where it stands on this site.'),
  })
  .meta({ title: 'A piece of news' });

/** `updates.json`: all news, the newest first. */
export const updatesData = z
  .strictObject({ ...head, updates: z.array(updateItem).describe('All news, the newest first.') })
  .meta({ title: 'All news' });

const cell = (says: string) => z.string().describe(says);

/** A line of `plan.csv`: one action. A cell is empty where the plan does not say. */
export const csvRow = z
  .strictObject({
    action: cell('The number of the action.'),
    recommendation: cell('The number of its recommendation.'),
    title: cell('The title of its recommendation.'),
    row: cell('The number of its row.'),
    outcome: cell('What the row should make different.'),
    says: cell('What will be done.'),
    when: cell('When, as the plan writes it. Several dates have a semicolon between them.'),
    starts: cell('The day on which it starts: the first one, where there are several.'),
    due: cell('The last day that counts now.'),
    new_date: cell('A new date in the place of the plan’s own, as written.'),
    leads: cell('Who leads, with a semicolon between names.'),
    helpers: cell('Who helps in its row, with a semicolon between names.'),
    cost: cell('What the plan says of the row’s cost.'),
    status: cell('How it stands on the day of the edition.'),
    overdue: cell('“true” if its last day is over, and it is neither done nor stopped.'),
    edition: day('The day that this line speaks for.'),
    address: address('Where it stands on this site.'),
  })
  .meta({ title: 'An action' });

/** `plan.csv` as a list of its lines. */
export const csvData = z.array(csvRow).meta({ title: 'The actions' });

export type PlanData = z.output<typeof planData>;
export type UpdatesData = z.output<typeof updatesData>;
export type CsvRow = z.output<typeof csvRow>;
