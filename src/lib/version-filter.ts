import type { VersionId } from './versions.ts';

/** The id of the radio button of a version in VersionFilter. */
export const filterId = (version: VersionId): string => `for-${version}`;

/** Styles by which only what is `data-for` the chosen version shows: the filter works without a script. */
export const filterRules = (versions: readonly VersionId[]): string =>
  versions
    .map(
      (version) =>
        `:root:has(#${filterId(version)}:checked) [data-for]:not([data-for~="${version}"]){display:none}`,
    )
    .join('');
