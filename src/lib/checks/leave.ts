import type { Check } from '../content/content.ts';
import { errorAt } from '../content/errors.ts';

/**
 * `covers/no-leave-to`: the way out of a page where being seen is a risk leads somewhere.
 * `/help/` has that button on every site, so a site without it is at least told so.
 */
export const leavingLeadsSomewhere: Check = ({ plan, files }) => {
  if (plan.site.leaveTo !== undefined) return [];
  const risky = [...files.recommendations.values()].filter(({ data }) => data.leaveQuickly);
  if (risky.length > 0) {
    const message =
      'This asks for “Leave this page quickly”, and the button has nowhere to lead. Write “leaveTo: https://…” in site.yaml.';
    return risky.map(({ source }) =>
      errorAt(source, ['leaveQuickly'], 'covers/no-leave-to', message),
    );
  }
  const message =
    '/help/ has no button to leave it quickly. Write “leaveTo: https://…”, with a page that tells nobody anything, like a weather forecast.';
  return [{ ...errorAt(files.site, [], 'covers/no-leave-to', message), level: 'advice' }];
};
