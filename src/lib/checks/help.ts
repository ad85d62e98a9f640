import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';
import type { Problem } from '../content/problems.ts';
import type { FieldPath } from '../content/source.ts';
import { versionInWords, versionOf, type VersionId } from '../model/versions.ts';
import { noPicture } from './pictures.ts';

/** `covers/help-untold`: `/help/` speaks to the readers of every version that the site tells. */
export const everyVersionHelped: Check = ({ plan, files }) => {
  const guide = files.guides.get('help')?.source;
  if (!guide?.whole) return [];
  return toldVersions(plan.site.bands)
    .filter((version) => !guide.versionTexts.some((each) => each.version === version))
    .map((version) => {
      const message = `Nothing here is in the words of ${versionInWords(version)}. Write <For version="${version}">.`;
      return errorAt(guide, [], 'covers/help-untold', message);
    });
};

/** `covers/help-untold` and `pictures/*`: what happens when you call is told for every version, or for none. */
export const everyCallTold: Check = ({ plan, files, incomplete }) =>
  plan.site.helpLines.flatMap(({ name, whenYouCall }, line) => {
    if (!whenYouCall) return [];
    const problem = (path: FieldPath, rule: string, message: string): Problem =>
      errorAt(files.site, ['helpLines', line, 'whenYouCall', ...path], rule, message);
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
        return [problem([version, n, 'picture'], 'pictures/no-such-picture', noPicture(picture))];
      });
    });
  });

const toldVersions = (bands: readonly VersionId[]): VersionId[] => [...bands, 'easy-read', 'plan'];
