/** What opens in place when a reader presses a word: one small file for each version, loaded with the first of them. */
import type { Plan } from '../model/plan.ts';
import { versionOf, type VersionId } from '../model/versions.ts';
import { pictureUrl } from '../site/urls.ts';

/** A word as it opens in place. */
export interface Meaning {
  readonly term: string;
  /** What it means, in the words of one version. */
  readonly says: string;
  /** The address of its picture: for those who read pictures first. */
  readonly picture?: string;
}

/**
 * All words that have a meaning in a version, by slug.
 * @param link makes a link of an address of the site
 */
export function meaningsOf(
  plan: Plan,
  version: VersionId,
  link: (address: string) => string,
): Readonly<Record<string, Meaning>> {
  const pictures = versionOf(version).promisePictures;
  return Object.fromEntries(
    [...plan.words].flatMap(([slug, { term, meanings, picture }]) => {
      const says = meanings[version];
      if (says === undefined) return [];
      const shown = pictures && picture ? { picture: link(pictureUrl(picture)) } : {};
      return [[slug, { term, says, ...shown } satisfies Meaning]];
    }),
  );
}
