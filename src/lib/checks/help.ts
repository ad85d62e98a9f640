import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath } from '../content/source.ts';
import { versionInWords, versionOf, type VersionId } from '../model/versions.ts';

/** `covers/help-untold`: `/help/` speaks to the readers of every version that the site tells. */
export const everyVersionHelped: Check = ({ plan, sources }) => {
  const guide = sources.guides.get('help');
  if (!guide?.whole) return [];
  return toldVersions(plan.site.bands)
    .filter((version) => !guide.tellings.some((each) => each.version === version))
    .map((version) =>
      errorAt(
        guide,
        [],
        'covers/help-untold',
        `Nothing here is in the words of ${versionInWords(version)}. Write <For version="${version}">.`,
      ),
    );
};

/** `covers/help-untold` and `pictures/*`: what happens when you call is told for every version, or for none. */
export const everyCallTold: Check = ({ plan, sources, incomplete }) =>
  plan.site.helpLines.flatMap(({ name, whenYouCall }, line) => {
    if (!whenYouCall) return [];
    const problem = (path: FieldPath, rule: string, message: string): Problem =>
      errorAt(sources.site, ['helpLines', line, 'whenYouCall', ...path], rule, message);
    return toldVersions(plan.site.bands).flatMap((version) => {
      const entries = whenYouCall[version];
      if (!entries) {
        const message = `What happens when you call ${name} is not told for ${versionInWords(version)}. Add “${version}:”.`;
        return [problem([], 'covers/help-untold', message)];
      }
      return entries.flatMap(({ picture }, n) => {
        if (picture === undefined) {
          if (!versionOf(version).promisePictures) return [];
          const message = 'Readers of this version need a picture here: add “picture:”.';
          return [problem([version, n], 'pictures/missing', message)];
        }
        if (plan.pictures.has(picture) || incomplete.has('pictures')) return [];
        const message = `There is no picture “${picture}” in pictures.yaml. Choose one that is there, or add it.`;
        return [problem([version, n, 'picture'], 'pictures/no-such-picture', message)];
      });
    });
  });

const toldVersions = (bands: readonly VersionId[]): VersionId[] => [...bands, 'easy-read', 'plan'];
