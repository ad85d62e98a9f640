import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import type { Kind } from '../content/kinds.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath, Source } from '../content/source.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { actionsOf } from '../model/plan.ts';

/** The ids of some things. */
interface Ids {
  has(id: string): boolean;
}

/** `covers/no-such-…`: whatever a file points to must be there. */
export const references: Check = ({ plan, files, incomplete }) => {
  /** What finds references to things of a kind that are not there; silent where the kind was not read completely. */
  const among =
    (kind: Kind, what: string, where: string, ids: Ids) =>
    (source: Source, path: FieldPath, references: readonly string[]): Problem[] =>
      references.flatMap((id, index) => {
        if (incomplete.has(kind) || ids.has(id)) return [];
        const message = `There is no ${what} “${id}” ${where}. Check its spelling.`;
        return [errorAt(source, [...path, index], `covers/no-such-${what}`, message)];
      });
  const actionsAmong = (where: string, actions: readonly { readonly id: string }[]) =>
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

  const ofRecommendations = [...files.recommendations.values()].flatMap(({ data, source }) =>
    data.rows.flatMap((row, r) => {
      const ofRow = actionsAmong('in this row', row.actions);
      return [
        ...outcomes(source, ['rows', r, 'outcomes'], row.outcomes),
        ...row.lead.flatMap(({ body, actions }, l) => [
          ...bodies(source, ['rows', r, 'lead', l, 'body'], [body]),
          ...ofRow(source, ['rows', r, 'lead', l, 'actions'], actions),
        ]),
        ...bodies(source, ['rows', r, 'helpers'], row.helpers),
        ...row.measures.flatMap(({ actions }, m) =>
          ofRow(source, ['rows', r, 'measures', m, 'actions'], actions),
        ),
      ];
    }),
  );
  const ofPages = [...files.pages.values()].flatMap(({ data: { slug, promises }, source }) => {
    const recommendation = files.recommendations.get(slug)?.data;
    if (!recommendation) return recommendations(source, [], [slug]);
    const own = actionsAmong('in this recommendation', actionsOf(recommendation));
    return promises.flatMap(({ covers }, p) => own(source, ['promises', p, 'covers'], covers));
  });
  const ofEasyReads = [...files.easyReads].flatMap(([slug, { data, source }]) => {
    const rows = files.recommendations.get(slug)?.data.rows ?? everyRow;
    const numbers = new Set(rows.map(({ number }) => number));
    const own = among('recommendations', 'row', 'in this recommendation', numbers);
    return [
      ...(slug === OVERVIEW ? [] : recommendations(source, [], [slug])),
      ...data.ideas.flatMap(({ covers }, i) => own(source, ['ideas', i, 'covers'], covers)),
    ];
  });
  const ofUpdates = files.updates.flatMap(({ data, source }) =>
    everyAction(source, ['actions'], data.actions),
  );
  const needed = 'Every page links to guides/help.mdx, and it is not there. Write it.';
  const noHelp = plan.guides.has('help') || incomplete.has('guides');
  return [
    ...ofRecommendations,
    ...(noHelp ? [] : [errorAt(files.site, [], 'covers/no-help', needed)]),
    ...ofPages,
    ...ofEasyReads,
    ...ofUpdates,
  ];
};
