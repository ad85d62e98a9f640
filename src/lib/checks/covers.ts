import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { pageKey } from '../model/pages.ts';
import { actionsOf, isTold } from '../model/plan.ts';
import type { VersionId } from '../model/versions.ts';

/** `covers/action-untold`: a page promises every action of its recommendation. */
export const everyActionTold: Check = ({ files }) =>
  [...files.pages.values()].flatMap(({ data: { slug, promises }, source }) => {
    const recommendation = files.recommendations.get(slug)?.data;
    const told = new Set(promises.flatMap(({ covers }) => covers));
    const untold = recommendation
      ? actionsOf(recommendation).filter(({ id }) => !told.has(id))
      : [];
    return untold.map(({ id }) => {
      const message = `No promise covers action ${id}. Add it to a promise that tells it, or write one.`;
      return errorAt(source, ['promises'], 'covers/action-untold', message);
    });
  });

/** `covers/row-untold`: an Easy Read tells every row of its recommendation. */
export const everyRowTold: Check = ({ files }) =>
  [...files.easyReads].flatMap(([slug, { data, source }]) => {
    const rows = files.recommendations.get(slug)?.data.rows ?? [];
    const told = new Set(data.ideas.flatMap(({ covers }) => covers));
    return rows
      .filter(({ number }) => !told.has(number))
      .map(({ number }) => {
        const message = `No idea covers row ${number}. Add an idea that tells it.`;
        return errorAt(source, ['ideas'], 'covers/row-untold', message);
      });
  });

/** `covers/recommendation-untold`: the overview in Easy Read tells something of every recommendation that has rows. */
export const overviewTellsAll: Check = ({ plan, files }) => {
  const overview = files.easyReads.get(OVERVIEW);
  if (!overview) return [];
  const told = new Set(overview.data.ideas.flatMap(({ covers }) => covers));
  return plan.recommendations
    .filter(({ rows }) => rows.length > 0 && !rows.some(({ number }) => told.has(number)))
    .map(({ slug }) => {
      const message = `No idea covers a row of “${slug}”. Add one that tells it.`;
      return errorAt(overview.source, ['ideas'], 'covers/recommendation-untold', message);
    });
};

/** `covers/version-untold`: once one version tells a recommendation, or an update is there, all versions tell it. */
export const everyVersionTold: Check = ({ plan, files, incomplete }) => {
  if (incomplete.has('pages') || incomplete.has('easy-read')) return [];
  const rule = 'covers/version-untold';
  const simple: readonly VersionId[] = [...plan.site.bands, 'easy-read'];
  const untoldRecommendations = plan.recommendations.flatMap(({ slug }) => {
    const [untold, told] = [false, true].map((wanted) =>
      simple.filter((version) => isTold(plan, version, slug) === wanted),
    );
    const [first] = [
      ...plan.site.bands.map((band) => files.pages.get(pageKey(band, slug))),
      files.easyReads.get(slug),
    ].filter((file) => file !== undefined);
    if (!first) return [];
    return (untold ?? []).map((version) => {
      const message = `“${slug}” is told for ${told?.join(', ')}, but not for ${version}. Write that one, too.`;
      return errorAt(first.source, [], rule, message);
    });
  });
  const untoldUpdates = files.updates.flatMap(({ data: { told }, source }) =>
    [...simple, 'plan' as const]
      .filter((version) => told[version] === undefined)
      .map((version) => {
        const message = `This update has no words for ${version}. Add a title and what it says.`;
        return errorAt(source, ['told'], rule, message);
      }),
  );
  return [...untoldRecommendations, ...untoldUpdates];
};
