/**
 * Where each page belongs among the results, and the records for what is on an index page: the search leads to the
 * word or the body itself.
 */
import { formsOf } from '../glossary/words.ts';
import type { Plan } from '../model/plan.ts';
import type { VersionId } from '../model/versions.ts';
import { bodyUrl, URLS, wordUrl } from '../site/urls.ts';
import { siteWordingOf } from '../wording/wording.ts';
import { FILTERS, type Group } from './vocabulary.ts';

/** The two filters of a page, as `data-pagefind-filter` has them: an element can name only one. */
export function filtersOf(
  plan: Plan,
  address: string,
  version: VersionId | undefined,
): { group: string; own: string } {
  const slug = address.split('/')[2] ?? '';
  const isTopic = version && plan.recommendations.some((each) => each.slug === slug);
  const isUpdate = address.startsWith(URLS.updates) && address !== URLS.updates;
  const group: Group = isTopic ? slug : isUpdate ? 'updates' : 'pages';
  return {
    group: `${FILTERS.group}:${group}`,
    own: isTopic ? `${FILTERS.version}:${version}` : `${FILTERS.entry}:${address}`,
  };
}

/**
 * A record as Pagefind takes it.
 * @param url without the base
 * @param content what is searched
 * @param meta what is shown: `title`, and `summary` or one text for each version
 */
const record = (
  url: string,
  group: Group,
  content: readonly string[],
  meta: Record<string, string>,
) => ({
  url,
  content: content.join('. '),
  meta,
  filters: { [FILTERS.group]: [group], [FILTERS.entry]: [url] },
});

/** The words of the glossary, the bodies, the pages that list them, and the print room, which repeats Easy Read. */
export function recordsOf(plan: Plan) {
  const { words, who, prints } = siteWordingOf(plan);
  return [
    ...[
      { url: URLS.words, ...words },
      { url: URLS.who, ...who },
      { url: URLS.print, ...prints },
    ].map(({ url, title, intro }) =>
      record(url, 'pages', [title, intro], { title, summary: intro }),
    ),
    ...[...plan.words].map(([slug, word]) =>
      record(
        wordUrl(slug),
        'words',
        [...formsOf(word), ...word.aliases, ...new Set(Object.values(word.meanings))],
        { title: word.term, ...word.meanings },
      ),
    ),
    ...[...plan.bodies].map(([id, { name, alsoWritten, plainName, plain }]) =>
      record(bodyUrl(id), 'who', [name, ...alsoWritten, plainName, plain], {
        title: name,
        plainTitle: plainName,
        summary: plain,
      }),
    ),
  ];
}
