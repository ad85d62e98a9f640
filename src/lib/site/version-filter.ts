import type { VersionId } from '../model/versions.ts';

/** The id of what is for a version: its radio button in VersionFilter, its part of a guide. */
export const filterId = (version: VersionId): string => `for-${version}`;

/** Styles by which only what is `data-for` the chosen version shows: the filter works without a script. */
export const filterRules = (versions: readonly VersionId[]): string =>
  versions
    .map(
      (version) =>
        `:root:has(#${filterId(version)}:checked) [data-for]:not([data-for~="${version}"]){display:none}`,
    )
    .join('');

/** Styles that mark the link to what the address names: `<ChooseVersion />` works without a script, too. */
export const chosenRules = (versions: readonly VersionId[]): string => {
  const links = versions.map(
    (version) => `:root:has(#${filterId(version)}:target) [href="#${filterId(version)}"]`,
  );
  return `${links.join(',')}{outline:3px solid var(--border);outline-offset:2px}`;
};
