import type { Plan } from '../model/plan.ts';
import { siteWordingOf } from '../wording/wording.ts';
import { URLS } from './urls.ts';

/** The link to the guide that says how to check a page, where the content has one. */
export const howToCheck = (plan: Plan): { to: string; text: string } | undefined =>
  plan.guides.has('checking')
    ? { to: URLS.checking, text: siteWordingOf(plan).howToCheck }
    : undefined;
