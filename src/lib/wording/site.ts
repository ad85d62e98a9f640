/** Words of the pages that belong to no version, one file for each part of the site. */
import { follow } from './feeds.ts';
import { checkedPages, frame, guides } from './frame.ts';
import { data } from './open-data.ts';
import { plan } from './plan.ts';
import { packs, prints, supplement } from './prints.ts';
import { updates } from './progress.ts';
import { readAloud } from './read-aloud.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';

/** All of them; `{council}`, `{reviewers}` and `{Reviewers}` are filled in by `siteWordingOf`. */
export const siteWording = {
  ...frame,
  ...plan,
  data,
  follow,
  checkedPages,
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
