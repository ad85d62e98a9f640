/** `plan.csv`: its shape and what it holds. */
import { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';
import { allFacts, leadNames, type ActionFacts } from '../model/actions.ts';
import type { When } from '../model/dates.ts';
import { bodyNames, type Plan } from '../model/plan.ts';
import { actionUrl, type Full } from '../site/urls.ts';
import { address, dayField, textField, thing } from './shapes.ts';

/** A line of `plan.csv`: one action. A cell is empty where the plan does not say. */
export const csvRow = thing('An action', {
  recommendation: textField('The number of its recommendation.'),
  title: textField('The title of its recommendation.'),
  row: textField('The number of its row.'),
  action: textField(
    'Its number within the row: 10 for action 3.10, which a spreadsheet would turn into 3.1.',
  ),
  outcome: textField('What the row should make different.'),
  says: textField('What will be done.'),
  when: textField('When, as the plan writes it. Several dates have a semicolon between them.'),
  starts: textField('The day on which it starts: the first one, where there are several.'),
  due: textField('The last day that counts now.'),
  new_date: textField('A new date in the place of the plan’s own, as written.'),
  leads: textField('Who leads, with a semicolon between names.'),
  helpers: textField('Who helps, with a semicolon between names.'),
  cost: textField('What the plan says of the row’s cost.'),
  status: textField('How the action is going on the day of the edition.'),
  overdue: textField('“true” if its last day is over, and it is neither done nor stopped.'),
  edition: dayField('The edition: the day on which this line was correct.'),
  address: address('Where it is on this site.'),
});

/** `plan.csv` as a list of its lines. */
export const csvData = z.array(csvRow).meta({ title: 'The actions' });

const inWords = ({ role, text: date }: When): string =>
  role === undefined ? date : `${role} ${date}`;

const csvRowOf = (plan: Plan, full: Full, facts: ActionFacts): z.output<typeof csvRow> => ({
  recommendation: String(facts.recommendation.number),
  title: facts.recommendation.title,
  row: facts.row.number,
  action: facts.action.id.slice(facts.row.number.length + 1),
  outcome: facts.row.outcome,
  says: facts.action.says,
  when: facts.action.when.map(inWords).join('; '),
  starts: facts.dates.find(({ starts }) => starts)?.starts ?? '',
  due: facts.due ?? '',
  new_date: facts.changedTo?.text ?? '',
  leads: leadNames(plan, 'plan', [facts]).join('; '),
  helpers: bodyNames(plan, 'plan', facts.helpers).join('; '),
  cost: facts.row.cost?.says ?? '',
  status: facts.status,
  overdue: String(facts.overdue),
  edition: plan.edition,
  address: full(actionUrl(facts.recommendation.slug, facts.action.id)),
});

/**
 * `plan.csv` (RFC 4180): UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would
 * take for a formula gets a ' in front.
 */
export const planCsv = (plan: Plan, full: Full): string =>
  stringify(
    allFacts(plan).map((facts) => csvRowOf(plan, full, facts)),
    {
      header: true,
      columns: Object.keys(csvRow.shape),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
