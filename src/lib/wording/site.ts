/** Words of the pages that belong to no version, one file for each part of the site. */
import { data } from './site/data.ts';
import { follow } from './site/follow.ts';
import { frame } from './site/frame.ts';
import { guides } from './site/guides.ts';
import { packs } from './site/packs.ts';
import { plan } from './site/plan.ts';
import { prints } from './site/prints.ts';
import { readAloud } from './site/read-aloud.ts';
import { search } from './site/search.ts';
import { settings } from './site/settings.ts';
import { share } from './site/share.ts';
import { supplement } from './site/supplement.ts';
import { updates } from './site/updates.ts';

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
