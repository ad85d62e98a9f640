/** Words of the pages that belong to no version, one file for each part of the site. */
import { frame } from './site/frame.ts';
import { plan } from './site/plan.ts';
import { prints } from './site/prints.ts';
import { search } from './site/search.ts';
import { share } from './site/share.ts';
import { updates } from './site/updates.ts';

/** All of them; `{council}`, `{reviewers}` and `{Reviewers}` are filled in by `siteWordingOf`. */
export const siteWording = { ...frame, ...plan, prints, search, share, updates } as const;
