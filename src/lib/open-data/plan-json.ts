/** What `plan.json` holds. */
import type { z } from 'astro/zod';
import { factsIn, type ActionFacts } from '../model/actions.ts';
import type { Plan } from '../model/plan.ts';
import type { Row } from '../model/recommendations.ts';
import { actionUrl, bodyUrl, rowUrl, type Full } from '../site/urls.ts';
import { versionLinksOf } from '../site/navigation.ts';
import type { planData } from './plan-shape.ts';
import { dateOf, headOf } from './shapes.ts';

type PlanData = z.output<typeof planData>;
type PlanRow = PlanData['recommendations'][number]['rows'][number];

const actionOf = (full: Full, facts: ActionFacts): PlanRow['actions'][number] => ({
  id: facts.action.id,
  says: facts.action.says,
  dates: facts.action.when.map(dateOf),
  leads: [...facts.leads],
  helpers: [...facts.helpers],
  state: {
    status: facts.status,
    overdue: facts.overdue,
    due: facts.due,
    newDate: facts.changedTo && dateOf(facts.changedTo),
    update: facts.updates.at(-1)?.id,
  },
  address: full(actionUrl(facts.recommendation.slug, facts.action.id)),
});

const rowOf = (plan: Plan, full: Full, slug: string, row: Row): PlanRow => ({
  number: row.number,
  outcomes: row.outcomes,
  outcome: row.outcome,
  actions: factsIn(plan, [row]).map((facts) => actionOf(full, facts)),
  measures: row.measures.map(({ says, indicators, when, actions }) => ({
    says,
    indicators,
    dates: when.map(dateOf),
    actions,
  })),
  leads: row.lead,
  helpers: row.helpers,
  cost: row.cost,
  progress: row.progress,
  note: row.note,
  address: full(rowUrl(slug, row.number)),
});

/** `plan.json`: all facts, and how each action is going. */
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
      ({ number, slug, title, asks, timescale, page, rows }) => ({
        number,
        slug,
        title,
        asks,
        timescale,
        page,
        pages: versionLinksOf(plan, slug).map(({ version, to }) => ({
          version,
          address: full(to),
        })),
        rows: rows.map((row) => rowOf(plan, full, slug, row)),
      }),
    ),
  };
}
