import type { Check } from '../content/content.ts';
import { errorAt } from '../content/problems.ts';
import { OVERVIEW } from '../model/easy-read.ts';
import { pageKey } from '../model/pages.ts';
import { isTold } from '../model/plan.ts';
import { versionsOf } from '../site/navigation.ts';

/** What some promises or ideas cover. */
const toldBy = (words: readonly { readonly covers: readonly string[] }[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ covers }) => covers));

/** `covers/action-untold`: a page promises every action of its recommendation. */
export const everyActionTold: Check = function* ({ files }) {
  for (const { data, source } of files.pages.values()) {
    const told = toldBy(data.promises);
    const rows = files.recommendations.get(data.slug)?.data.rows ?? [];
    for (const { id } of rows.flatMap(({ actions }) => actions)) {
      if (told.has(id)) continue;
      const message = `No promise covers action ${id}. Add it to a promise that tells it, or write one.`;
      yield errorAt(source, ['promises'], 'covers/action-untold', message);
    }
  }
};

/**
 * `covers/row-untold`, `covers/recommendation-untold`: an Easy Read tells every row of its recommendation, and the overview
 * something of every recommendation that has rows.
 */
export const easyReadsTellAll: Check = function* ({ plan, files }) {
  for (const [slug, { data, source }] of files.easyReads) {
    const told = toldBy(data.ideas);
    for (const { number } of files.recommendations.get(slug)?.data.rows ?? []) {
      if (told.has(number)) continue;
      const message = `No idea covers row ${number}. Add an idea that tells it.`;
      yield errorAt(source, ['ideas'], 'covers/row-untold', message);
    }
    for (const { slug: own, rows } of slug === OVERVIEW ? plan.recommendations : []) {
      if (rows.length === 0 || rows.some(({ number }) => told.has(number))) continue;
      const message = `No idea covers a row of “${own}”. Add one that tells it.`;
      yield errorAt(source, ['ideas'], 'covers/recommendation-untold', message);
    }
  }
};

/** `covers/version-untold`: once one version tells a recommendation, or an update is there, all versions tell it. */
export const everyVersionTold: Check = function* ({ plan, files, incomplete }) {
  if (incomplete.has('pages') || incomplete.has('easy-read')) return;
  const rule = 'covers/version-untold';
  const versions = versionsOf(plan);
  const simple = versions.filter((version) => version !== 'plan');
  for (const { slug } of plan.recommendations) {
    const told = simple.filter((version) => isTold(plan, version, slug));
    const [first] = told;
    const file =
      first &&
      (first === 'easy-read' ? files.easyReads.get(slug) : files.pages.get(pageKey(first, slug)));
    if (!file) continue;
    for (const version of simple.filter((each) => !told.includes(each))) {
      const message = `“${slug}” is written for ${told.join(', ')}, but not for ${version}. Write that one, too.`;
      yield errorAt(file.source, [], rule, message);
    }
  }
  for (const { data, source } of files.updates) {
    for (const version of versions.filter((each) => data.told[each] === undefined)) {
      const message = `This update has no words for ${version}. Add a title and what it says.`;
      yield errorAt(source, ['told'], rule, message);
    }
  }
};
