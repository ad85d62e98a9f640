/** The shape of `plan.json`. */
import { z } from 'astro/zod';
import { TIMESCALES } from '../model/recommendations.ts';
import { UPDATE_STATUSES } from '../model/updates.ts';
import { address, date, dayField, head, textField, texts, thing, version } from './shapes.ts';

const state = thing('How an action is going on the day of the edition', {
  status: z
    .enum(['not-reported', ...UPDATE_STATUSES])
    .describe('How it is going. “not-reported” means that there has been no news of it.'),
  overdue: z
    .boolean()
    .describe('True if its last day is over, and it is neither done nor stopped.'),
  due: dayField('The last day that counts now.').optional(),
  newDate: date.optional().describe('A new date, which replaces the plan’s own.'),
  update: textField('The id of the news that says so, in updates.json.').optional(),
});

const action = thing('An action', {
  id: textField('The number of the action: 3.2 is action 2 of row 3.'),
  says: textField('What will be done, in our words.'),
  dates: z.array(date).describe('By when. Empty if the plan gives no date.'),
  leads: texts('The ids of the bodies that lead it.'),
  helpers: texts('The ids of the bodies that help with it.'),
  state: state.describe('How it is going.'),
  address: address('Where it is on this site.'),
});

const measure = thing('A measure', {
  says: textField('How success will be seen, in our words.'),
  indicators: texts('Codes of national indicators, like “NI 87”.'),
  dates: z.array(date).describe('By when. Empty if the plan gives no date.'),
  actions: texts('The actions it is about. Empty means all actions of the row.'),
});

const part = thing('A body’s part in a row', {
  body: textField('The id of the body.'),
  actions: texts('The actions that it leads or helps with. Empty means all actions of the row.'),
});

const cost = thing('A cost', {
  says: textField('What the plan says of cost.'),
  pounds: z.number().describe('The sum in pounds, where the plan gives one clear sum.').optional(),
  per: z.literal('year').describe('“year” if the sum is for each year.').optional(),
});

const row = thing('A row', {
  number: textField('The number of the row in the plan’s table.'),
  outcomes: texts('The ids of the aims it belongs to.'),
  outcome: textField('What should be different in the end.'),
  actions: z.array(action).describe('What will be done.'),
  measures: z.array(measure).describe('How success will be seen.'),
  leads: z.array(part).describe('Who leads. Empty if the plan does not say.'),
  helpers: z.array(part).describe('Who helps. Empty if the plan does not say.'),
  cost: cost.optional().describe('What it costs. Left out if the plan does not say.'),
  progress: textField('What the plan’s own column on progress says.').optional(),
  note: textField('What the plan leaves out or contradicts.').optional(),
  address: address('Where it is on this site.'),
});

const page = thing('A page on this site', { version, address: address('The page.') });

const recommendation = thing('A recommendation', {
  number: z.int().describe('Its number in the plan.'),
  slug: textField('Its short name in addresses.'),
  title: textField('Our title for it.'),
  asks: textField('What was asked for, in our words.'),
  timescale: z.enum(TIMESCALES).describe('How urgent it is.'),
  page: z.int().optional().describe('Its page in the printed plan.'),
  pages: z.array(page).describe('Its pages on this site.'),
  rows: z.array(row).describe('Its rows in the plan’s table.'),
});

const body = thing('A body: a team or organisation', {
  id: textField('Its id.'),
  name: textField('Its name, exactly as in the plan.'),
  alsoWritten: texts('Other spellings of it in the plan.'),
  plainName: textField('What a child would call it.'),
  plain: textField('What it is, as far as its name tells.'),
  address: address('Where it is on this site.'),
});

const outcome = thing('An aim that rows belong to', {
  id: textField('Its id.'),
  name: textField('Its name in the council’s own plan for children.'),
  alsoWritten: texts('Other forms of it in the plan.'),
  plain: textField('What it means.'),
});

const score = thing('A score', {
  what: textField('What was scored.'),
  plain: textField('The same in plain words.'),
  score: z.int().describe('The score.'),
});

const review = thing('The review that the plan answers', {
  name: textField('What kind of review.'),
  plain: textField('What happened.'),
  when: date.describe('When it was.'),
  reported: date.describe('When it was reported.'),
  reportedTo: textField('To whom.'),
  lowest: z.int().describe('The lowest score there is.'),
  highest: z.int().describe('The highest score there is.'),
  scores: z.array(score).describe('The scores.'),
  praise: texts('What was praised.'),
});

/** `plan.json`: all facts, and how each action is going. */
export const planData = thing('The whole plan', {
  ...head,
  review: review.describe('The review that the plan answers.'),
  outcomes: z.array(outcome).describe('The aims that rows belong to.'),
  bodies: z.array(body).describe('Every team and organisation that leads or helps.'),
  recommendations: z.array(recommendation).describe('All recommendations, in order.'),
});
