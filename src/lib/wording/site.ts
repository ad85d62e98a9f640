/** Words of the pages that belong to no version, one file for each part of the site. */
import { frame } from './site/frame.ts';
import { plan } from './site/plan.ts';
import { prints } from './site/prints.ts';
import { readAloud } from './site/read-aloud.ts';
import { search } from './site/search.ts';
import { settings } from './site/settings.ts';
import { updates } from './site/updates.ts';

/** All of them; `{council}`, `{reviewers}` and `{Reviewers}` are filled in by `siteWordingOf`. */
export const siteWording = {
  ...frame,
  ...plan,
  prints,
  readAloud,
  search,
  settings,
  updates,
} as const;
