/** Help is there for the readers of every version, and so is a way out. */
import type { Check } from '../content/content.ts';
import { errorAt } from '../content/problems.ts';
import { versionInWords, versionOf } from '../model/versions.ts';
import { versionsOf } from '../site/navigation.ts';
import { pictureProblems } from './pictures.ts';

/** `covers/help-untold`: `/help/` speaks to the readers of every version that the site tells. */
export const everyVersionHelped: Check = function* ({ plan, files }) {
  const guide = files.guides.get('help')?.source;
  if (!guide?.whole) return;
  for (const version of versionsOf(plan)) {
    if (guide.versionTexts.some((each) => each.version === version)) continue;
    const message = `There is nothing here for ${versionInWords(version)}. Write <For version="${version}">.`;
    yield errorAt(guide, [], 'covers/help-untold', message);
  }
};

/** `covers/help-untold` and `pictures/*`: what happens when you call is told for every version, or for none. */
export const everyCallTold: Check = function* (content) {
  const { plan, files } = content;
  for (const [line, { name, whenYouCall }] of plan.site.helpLines.entries()) {
    if (!whenYouCall) continue;
    const path = ['helpLines', line, 'whenYouCall'];
    for (const version of versionsOf(plan)) {
      const missing =
        versionOf(version).promisePictures &&
        'Readers of this version need a picture here: add “picture:”.';
      for (const [n, { picture }] of whenYouCall[version]?.entries() ?? []) {
        yield* pictureProblems(content, files.site, [...path, version, n], picture, missing);
      }
      if (whenYouCall[version]) continue;
      const message = `There is nothing for ${versionInWords(version)} on what happens when you call ${name}. Add “${version}:”.`;
      yield errorAt(files.site, path, 'covers/help-untold', message);
    }
  }
};

/**
 * `covers/no-leave-to`: the way out of a page where being seen is a risk leads somewhere.
 * `/help/` has that button on every site, so a site without it is at least told so.
 */
export const leavingLeadsSomewhere: Check = function* ({ plan, files }) {
  if (plan.site.leaveTo !== undefined) return;
  const rule = 'covers/no-leave-to';
  const risky = [...files.recommendations.values()].filter(({ data }) => data.leaveQuickly);
  for (const { source } of risky) {
    const message =
      'This asks for the button “Leave this page quickly”, but the button has no page to go to. Write “leaveTo: https://…” in site.yaml.';
    yield errorAt(source, ['leaveQuickly'], rule, message);
  }
  if (risky.length > 0) return;
  const message =
    '/help/ has no button “Leave this page quickly”. Write “leaveTo: https://…”, with a page that gives nothing away, like a weather forecast.';
  yield { ...errorAt(files.site, [], rule, message), level: 'advice' };
};
