/** Words of the pages that belong to no version, one file for each part of the site. */
import { data } from './data.ts';
import { follow } from './follow.ts';
import { frame, guides } from './frame.ts';
import { plan } from './plan.ts';
import { packs, prints, supplement } from './prints.ts';
import { readAloud } from './read-aloud.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { updates } from './updates.ts';

/** All of them; `{council}`, `{reviewers}` and `{Reviewers}` are filled in by `siteWordingOf`. */
export const siteWording = {
  ...frame,
  ...plan,
  data,
  follow,
  guides,
  packs,
  prints,
  readAloud,
  search,
  settings,
  share,
  supplement,
  updates,
} as const;
