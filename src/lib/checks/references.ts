import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import type { Kind } from '../content/kinds.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath, Source } from '../content/source.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { actionsOf } from '../model/plan.ts';

/** `covers/no-such-…`: whatever a file points to must be there. */
export const references: Check = ({ plan, sources, incomplete }) => {
  const problems: Problem[] = [];
  const rows = plan.recommendations.flatMap((each) => each.rows);
  const everyAction = new Set(plan.recommendations.flatMap(actionsOf).map(({ id }) => id));
  const slugs = new Set(plan.recommendations.map(({ slug }) => slug));

  /** Reports a reference that is not among the known; silent where that kind was not read completely. */
  const mustBe = (
    kind: Kind,
    what: string,
    known: { has(id: string): boolean },
    reference: string,
    source: Source | undefined,
    path: FieldPath,
    where: string,
  ): void => {
    if (!source || incomplete.has(kind) || known.has(reference)) return;
    const message = `There is no ${what} “${reference}” ${where}. Check its spelling.`;
    problems.push(errorAt(source, path, `covers/no-such-${what}`, message));
  };

  for (const { slug, rows: own } of plan.recommendations) {
    const source = sources.recommendations.get(slug);
    own.forEach((row, r) => {
      const actions = new Set(row.actions.map(({ id }) => id));
      const bodyMustBe = (body: string, path: FieldPath): void => {
        mustBe('bodies', 'body', plan.bodies, body, source, path, 'in plan/bodies.yaml');
      };
      const actionsMustBe = (ids: readonly string[], path: FieldPath): void => {
        ids.forEach((id, i) => {
          mustBe('recommendations', 'action', actions, id, source, [...path, i], 'in this row');
        });
      };
      row.outcomes.forEach((outcome, o) => {
        const path = ['rows', r, 'outcomes', o];
        mustBe(
          'outcomes',
          'outcome',
          plan.outcomes,
          outcome,
          source,
          path,
          'in plan/outcomes.yaml',
        );
      });
      row.lead.forEach((lead, l) => {
        bodyMustBe(lead.body, ['rows', r, 'lead', l, 'body']);
        actionsMustBe(lead.actions, ['rows', r, 'lead', l, 'actions']);
      });
      row.helpers.forEach((body, h) => {
        bodyMustBe(body, ['rows', r, 'helpers', h]);
      });
      row.measures.forEach((measure, m) => {
        actionsMustBe(measure.actions, ['rows', r, 'measures', m, 'actions']);
      });
    });
  }

  if (!plan.guides.has('help') && !incomplete.has('guides')) {
    const message = 'Every page links to guides/help.mdx, and it is not there. Write it.';
    problems.push(errorAt(sources.site, [], 'covers/no-help', message));
  }

  for (const [key, page] of plan.pages) {
    const source = sources.pages.get(key);
    const recommendation = plan.recommendations.find(({ slug }) => slug === page.slug);
    const where = 'in plan/recommendations/, though this file’s name says so';
    mustBe('recommendations', 'recommendation', slugs, page.slug, source, [], where);
    if (!recommendation) continue;
    const known = new Set(actionsOf(recommendation).map(({ id }) => id));
    page.promises.forEach(({ covers }, p) => {
      covers.forEach((id, c) => {
        const path = ['promises', p, 'covers', c];
        mustBe('recommendations', 'action', known, id, source, path, 'in this recommendation');
      });
    });
  }

  for (const [slug, { ideas }] of plan.easyReads) {
    const source = sources.easyReads.get(slug);
    const recommendation = plan.recommendations.find((each) => each.slug === slug);
    const where = 'in plan/recommendations/, though this file’s name says so';
    if (slug !== OVERVIEW) {
      mustBe('recommendations', 'recommendation', slugs, slug, source, [], where);
    }
    const known = new Set((recommendation?.rows ?? rows).map(({ number }) => number));
    ideas.forEach(({ covers }, i) => {
      covers.forEach((number, c) => {
        const path = ['ideas', i, 'covers', c];
        mustBe('recommendations', 'row', known, number, source, path, 'in this recommendation');
      });
    });
  }

  for (const { id, actions } of plan.updates) {
    actions.forEach((action, a) => {
      const source = sources.updates.get(id);
      mustBe(
        'recommendations',
        'action',
        everyAction,
        action,
        source,
        ['actions', a],
        'in the plan',
      );
    });
  }
  return problems;
};
