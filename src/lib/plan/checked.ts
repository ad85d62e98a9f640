/** Who has checked what, from the `checked` of every page and Easy Read. */
import type { Plan } from '../model/plan.ts';
import { recommendationUrl } from '../site/urls.ts';
import { checkedInWords, count, siteWordingOf, wordingOf } from '../wording/wording.ts';

/** The pages that young people have checked, in the order of the plan, and how many these are of how many. */
export function checkedView(plan: Plan) {
  const all = [
    ...[...plan.pages.values()].map((page) => ({ ...page, version: page.band })),
    ...[...plan.easyReads].map(([slug, each]) => ({
      ...each,
      slug,
      version: 'easy-read' as const,
    })),
  ];
  const pages = all
    .filter(({ checked }) => checked)
    .map(({ version, slug, title, checked }) => {
      const wording = wordingOf(version, plan);
      return {
        title: `${title} (${wording.name})`,
        to: recommendationUrl(version, slug),
        says: `${checkedInWords(checked, wording)}.`,
      };
    });
  const { none, some } = siteWordingOf(plan).checkedPages;
  return {
    pages,
    says: pages.length === 0 ? none : count(some, pages.length, { total: all.length }),
  };
}

/** The same, ready to show. */
export type CheckedView = ReturnType<typeof checkedView>;
