/** The files of the open data. */
import { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';
import { updateGuid } from '../feeds/feeds.ts';
import { allFacts, factsIn, type ActionFacts } from '../model/actions.ts';
import type { When } from '../model/dates.ts';
import { bodyNames, isTold, LICENCE, newestFirst, type Plan } from '../model/plan.ts';
import type { Row } from '../model/recommendations.ts';
import {
  actionUrl,
  bodyUrl,
  dataUrl,
  recommendationUrl,
  rowUrl,
  updateUrl,
  URLS,
  type Full,
} from '../site/urls.ts';
import { versionsOf } from '../site/ways.ts';
import {
  csvData,
  csvRow,
  planData,
  updatesData,
  type CsvRow,
  type PlanData,
  type UpdatesData,
} from './open-data.ts';

type PlanRecommendation = PlanData['recommendations'][number];
type PlanRow = PlanRecommendation['rows'][number];
type PlanAction = PlanRow['actions'][number];
type DateOut = PlanAction['dates'][number];

const dateOf = ({ text, role, starts, due }: When): DateOut => ({
  written: text,
  ...(role !== undefined && { role }),
  ...(starts !== undefined && { starts }),
  ...(due !== undefined && { due }),
});

const headOf = (plan: Plan, full: Full, schema: string) => ({
  $schema: full(dataUrl(schema)),
  id: plan.site.id,
  name: plan.site.name,
  council: plan.site.councilName,
  edition: plan.edition,
  address: full(URLS.home),
  licence: LICENCE,
});

function actionOf(full: Full, slug: string, facts: ActionFacts): PlanAction {
  const { action, leads, status, overdue, due, changedTo, updates } = facts;
  const update = updates.at(-1);
  return {
    id: action.id,
    says: action.says,
    dates: action.when.map(dateOf),
    leads: [...leads],
    state: {
      status,
      overdue,
      ...(due !== undefined && { due }),
      ...(changedTo && { newDate: dateOf(changedTo) }),
      ...(update && { update: update.id }),
    },
    address: full(actionUrl(slug, action.id)),
  };
}

function rowOf(plan: Plan, full: Full, slug: string, row: Row): PlanRow {
  const { number, outcomes, outcome, helpers, cost, progress, note } = row;
  return {
    number,
    outcomes,
    outcome,
    actions: factsIn(plan, [row]).map((facts) => actionOf(full, slug, facts)),
    measures: row.measures.map(({ says, indicators, when, actions }) => ({
      says,
      indicators,
      dates: when.map(dateOf),
      actions,
    })),
    leads: row.lead,
    helpers,
    ...(cost && { cost }),
    ...(progress !== undefined && { progress }),
    ...(note !== undefined && { note }),
    address: full(rowUrl(slug, number)),
  };
}

/** `plan.json`. */
export function planJson(plan: Plan, full: Full): PlanData {
  const { review, outcomes, bodies, recommendations } = plan;
  return {
    ...headOf(plan, full, 'plan.schema.json'),
    review: {
      name: review.name,
      plain: review.plain,
      when: dateOf(review.when),
      reported: dateOf(review.reported),
      reportedTo: review.reportedTo,
      lowest: review.scale.from,
      highest: review.scale.to,
      scores: review.scores,
      praise: review.praise,
    },
    outcomes: [...outcomes].map(([id, outcome]) => ({ id, ...outcome })),
    bodies: [...bodies].map(([id, body]) => ({ id, ...body, address: full(bodyUrl(id)) })),
    recommendations: recommendations.map(
      ({ number, slug, title, asks, timescale, page, rows }): PlanRecommendation => ({
        number,
        slug,
        title,
        asks,
        timescale,
        ...(page !== undefined && { page }),
        pages: versionsOf(plan)
          .filter((version) => isTold(plan, version, slug))
          .map((version) => ({ version, address: full(recommendationUrl(version, slug)) })),
        rows: rows.map((row) => rowOf(plan, full, slug, row)),
      }),
    ),
  };
}

/** `updates.json`. */
export function updatesJson(plan: Plan, full: Full): UpdatesData {
  return {
    ...headOf(plan, full, 'updates.schema.json'),
    updates: newestFirst(plan).map((update) => ({
      id: update.id,
      uri: updateGuid(plan.site, update.id),
      reported: update.reported,
      ...(update.happened && { happened: dateOf(update.happened) }),
      actions: update.actions,
      status: update.status,
      ...(update.reason !== undefined && { reason: update.reason }),
      ...(update.when && { newDate: dateOf(update.when) }),
      source: update.source,
      told: versionsOf(plan).flatMap((version) => {
        const own = update.told[version];
        return own ? [{ version, ...own }] : [];
      }),
      address: full(updateUrl(update.id)),
    })),
  };
}

function csvRowOf(plan: Plan, full: Full, facts: ActionFacts): CsvRow {
  const { action, row, recommendation, status, overdue, dates, due, changedTo, leads } = facts;
  const inWords = ({ role, text }: When): string => (role === undefined ? text : `${role} ${text}`);
  return {
    action: action.id,
    recommendation: String(recommendation.number),
    title: recommendation.title,
    row: row.number,
    outcome: row.outcome,
    says: action.says,
    when: action.when.map(inWords).join('; '),
    starts: dates.find(({ starts }) => starts !== undefined)?.starts ?? '',
    due: due ?? '',
    new_date: changedTo?.text ?? '',
    leads: bodyNames(plan, 'plan', leads).join('; '),
    helpers: bodyNames(plan, 'plan', row.helpers).join('; '),
    cost: row.cost?.says ?? '',
    status,
    overdue: String(overdue),
    edition: plan.edition,
    address: full(actionUrl(recommendation.slug, action.id)),
  };
}

/**
 * `plan.csv` (RFC 4180): UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would
 * take for a formula gets a ' in front.
 */
export function planCsv(plan: Plan, full: Full): string {
  return stringify(
    allFacts(plan).map((facts) => csvRowOf(plan, full, facts)),
    {
      header: true,
      columns: Object.keys(csvRow.shape),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}

const schema = (of: z.ZodType) => (): unknown => z.toJSONSchema(of);

/** What stands in each JSON file, by its name without the ending. */
export const DATA_JSON: Readonly<Record<string, (plan: Plan, full: Full) => unknown>> = {
  plan: planJson,
  'plan.schema': schema(planData),
  'plan.csv.schema': schema(csvData),
  updates: updatesJson,
  'updates.schema': schema(updatesData),
};
