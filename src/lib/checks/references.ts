import type { Check } from '../content/content.ts';
import type { Kind } from '../content/kinds.ts';
import { errorAt, type FieldPath, type Problem, type Source } from '../content/problems.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { actionsOf } from '../model/plan.ts';
import type { Action } from '../model/recommendations.ts';

/** `schema/numbering`: no number twice, and every action numbered after its row. */
export const uniqueNumbers: Check = function* ({ files }) {
  const rule = 'schema/numbering';
  const seen = new Set<string>();
  for (const { data, source } of files.recommendations.values()) {
    const once = function* (what: string, path: FieldPath): Iterable<Problem> {
      const message = `There are two of ${what}. Give each its own number.`;
      if (seen.has(what)) yield errorAt(source, path, rule, message);
      seen.add(what);
    };
    yield* once(`recommendation ${data.number}`, ['number']);
    for (const [r, { number, actions }] of data.rows.entries()) {
      yield* once(`row ${number}`, ['rows', r, 'number']);
      for (const [a, { id }] of actions.entries()) {
        const path = ['rows', r, 'actions', a, 'id'];
        yield* once(`action ${id}`, path);
        if (id.startsWith(`${number}.`)) continue;
        const message = `Action ${id} is in row ${number}, so its number must begin with “${number}.”.`;
        yield errorAt(source, path, rule, message);
      }
    }
  }
};

/** `covers/no-such-…`: whatever a file points to must be there. */
export const references: Check = function* ({ plan, files, incomplete }) {
  /** What finds references to things of a kind that are not there; silent where the kind was not read completely. */
  const among = (kind: Kind, what: string, where: string, ids: { has(id: string): boolean }) =>
    function* (source: Source, path: FieldPath, references: readonly string[]): Iterable<Problem> {
      for (const [index, id] of references.entries()) {
        if (incomplete.has(kind) || ids.has(id)) continue;
        const message = `There is no ${what} “${id}” ${where}. Check its spelling.`;
        yield errorAt(source, [...path, index], `covers/no-such-${what}`, message);
      }
    };
  const actionsAmong = (where: string, actions: readonly Action[]) =>
    among('recommendations', 'action', where, new Set(actions.map(({ id }) => id)));
  const bodies = among('bodies', 'body', 'in plan/bodies.yaml', plan.bodies);
  const outcomes = among('outcomes', 'outcome', 'in plan/outcomes.yaml', plan.outcomes);
  const everyAction = actionsAmong('in the plan', plan.recommendations.flatMap(actionsOf));
  const recommendations = among(
    'recommendations',
    'recommendation',
    'in plan/recommendations/, though this file’s name says so',
    files.recommendations,
  );
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows);

  for (const { data, source } of files.recommendations.values()) {
    for (const [r, row] of data.rows.entries()) {
      const ofRow = actionsAmong('in this row', row.actions);
      yield* outcomes(source, ['rows', r, 'outcomes'], row.outcomes);
      for (const field of ['lead', 'helpers'] as const) {
        for (const [p, { body, actions }] of row[field].entries()) {
          yield* bodies(source, ['rows', r, field, p, 'body'], [body]);
          yield* ofRow(source, ['rows', r, field, p, 'actions'], actions);
        }
      }
      for (const [m, { actions }] of row.measures.entries()) {
        yield* ofRow(source, ['rows', r, 'measures', m, 'actions'], actions);
      }
    }
  }
  if (!plan.guides.has('help') && !incomplete.has('guides')) {
    const message = 'Every page links to guides/help.mdx, which is missing. Write it.';
    yield errorAt(files.site, [], 'covers/no-help', message);
  }
  for (const { data, source } of files.pages.values()) {
    const recommendation = files.recommendations.get(data.slug)?.data;
    yield* recommendations(source, [], [data.slug]);
    if (!recommendation) continue;
    const own = actionsAmong('in this recommendation', actionsOf(recommendation));
    for (const [p, { covers }] of data.promises.entries()) {
      yield* own(source, ['promises', p, 'covers'], covers);
    }
  }
  for (const [slug, { data, source }] of files.easyReads) {
    const rows = files.recommendations.get(slug)?.data.rows ?? everyRow;
    const numbers = new Set(rows.map(({ number }) => number));
    const own = among('recommendations', 'row', 'in this recommendation', numbers);
    if (slug !== OVERVIEW) yield* recommendations(source, [], [slug]);
    for (const [i, { covers }] of data.ideas.entries()) {
      yield* own(source, ['ideas', i, 'covers'], covers);
    }
  }
  for (const { data, source } of files.updates) {
    yield* everyAction(source, ['actions'], data.actions);
  }
};
