/** Words of the pages that belong to no version, one file for each part of the site. */
import { frame } from './site/frame.ts';
import { packs } from './site/packs.ts';
import { plan } from './site/plan.ts';
import { prints } from './site/prints.ts';
import { search } from './site/search.ts';
import { supplement } from './site/supplement.ts';
import { updates } from './site/updates.ts';

/** All of them; `{council}`, `{reviewers}` and `{Reviewers}` are filled in by `siteWordingOf`. */
export const siteWording = {
  ...frame,
  ...plan,
  packs,
  prints,
  search,
  supplement,
  updates,
} as const;
