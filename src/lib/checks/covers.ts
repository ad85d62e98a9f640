import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { pageKey } from '../model/pages.ts';
import { actionsOf, isTold } from '../model/plan.ts';
import type { VersionId } from '../model/versions.ts';

/** `covers/action-untold`: a page promises every action of its recommendation. */
export const everyActionTold: Check = ({ plan, sources }) =>
  [...plan.pages].flatMap(([key, page]) => {
    const source = sources.pages.get(key);
    const recommendation = plan.recommendations.find(({ slug }) => slug === page.slug);
    if (!source || !recommendation) return [];
    const told = new Set(page.promises.flatMap(({ covers }) => covers));
    const untold = actionsOf(recommendation).filter(({ id }) => !told.has(id));
    return untold.map(({ id }) =>
      errorAt(
        source,
        ['promises'],
        'covers/action-untold',
        `No promise covers action ${id}. Add it to a promise that tells it, or write one.`,
      ),
    );
  });

/** `covers/row-untold`: an Easy Read tells every row of its recommendation. */
export const everyRowTold: Check = ({ plan, sources }) =>
  [...plan.easyReads].flatMap(([slug, easyRead]) => {
    const source = sources.easyReads.get(slug);
    const recommendation = plan.recommendations.find((each) => each.slug === slug);
    if (!source || !recommendation) return [];
    const told = new Set(easyRead.ideas.flatMap(({ covers }) => covers));
    const untold = recommendation.rows.filter(({ number }) => !told.has(number));
    return untold.map(({ number }) =>
      errorAt(
        source,
        ['ideas'],
        'covers/row-untold',
        `No idea covers row ${number}. Add an idea that tells it.`,
      ),
    );
  });

/** `covers/recommendation-untold`: the overview in Easy Read tells something of every recommendation that has rows. */
export const overviewTellsAll: Check = ({ plan, sources }) => {
  const overview = plan.easyReads.get(OVERVIEW);
  const source = sources.easyReads.get(OVERVIEW);
  if (!overview || !source) return [];
  const told = new Set(overview.ideas.flatMap(({ covers }) => covers));
  return plan.recommendations
    .filter(({ rows }) => rows.length > 0 && !rows.some(({ number }) => told.has(number)))
    .map(({ slug }) =>
      errorAt(
        source,
        ['ideas'],
        'covers/recommendation-untold',
        `No idea covers a row of “${slug}”. Add one that tells it.`,
      ),
    );
};

/** `covers/version-untold`: once one version tells a recommendation, or an update is there, all versions tell it. */
export const everyVersionTold: Check = ({ plan, sources, incomplete }) => {
  if (incomplete.has('pages') || incomplete.has('easy-read')) return [];
  const simple: readonly VersionId[] = [...plan.site.bands, 'easy-read'];
  const untoldRecommendations = plan.recommendations.flatMap(({ slug }) => {
    const told = simple.filter((version) => isTold(plan, version, slug));
    const source =
      plan.site.bands.map((band) => sources.pages.get(pageKey(band, slug))).find(Boolean) ??
      sources.easyReads.get(slug);
    if (!source) return [];
    return simple
      .filter((version) => !told.includes(version))
      .map((version) =>
        errorAt(
          source,
          [],
          'covers/version-untold',
          `“${slug}” is told for ${told.join(', ')}, but not for ${version}. Write that one, too.`,
        ),
      );
  });
  const untoldUpdates = plan.updates.flatMap(({ id, told }) => {
    const source = sources.updates.get(id);
    if (!source) return [];
    return [...simple, 'plan' as const]
      .filter((version) => told[version] === undefined)
      .map((version) =>
        errorAt(
          source,
          ['told'],
          'covers/version-untold',
          `This update has no words for ${version}. Add a title and what it says.`,
        ),
      );
  });
  return [...untoldRecommendations, ...untoldUpdates];
};
