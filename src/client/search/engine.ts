/** Loads the search at its first use, and asks it. */
import { rank, type Hit, type Search } from '../../lib/search/rank.ts';
import { spellerOf } from '../../lib/search/suggest.ts';
import { Lexicon, type Asked } from '../../lib/search/understand.ts';
import { FILTERS, OTHER_GROUPS, type Group, type Vocabulary } from '../../lib/search/vocabulary.ts';
import type { VersionId } from '../../lib/model/versions.ts';
import type { siteWording } from '../../lib/wording/site.ts';

/** What Pagefind returns about a page. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The parts of the page that match, each with its heading's anchor. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: { readonly id: string };
    readonly locations: readonly number[];
  }[];
}

/** One result; its page is loaded when it is shown. */
export interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundPage>;
}

/** Filters of Pagefind: their values, by their names. */
type Filters = Readonly<Record<string, string>>;

interface Pagefind {
  search(query: string | null, options?: { filters: Filters }): Promise<{ results: Result[] }>;
}

/** What the page hands over. */
export interface SearchSettings {
  /** The address of Pagefind's script. */
  readonly bundle: string;
  /** The site's base. */
  readonly base: string;
  /** The address of what is known about words. */
  readonly words: string;
  readonly versions: readonly { readonly version: VersionId; readonly name: string }[];
  /** The version shown to readers who have not chosen one. */
  readonly common: VersionId;
  readonly search: typeof siteWording.search;
}

/**
 * A longer page is not a worse one, and a word that is used often is not a better match; a word in another spelling
 * counts for less. Tuned on tests/fixtures/queries.ts.
 */
const RANKING = { pageLength: 0.4, termFrequency: 0.6, termSaturation: 1.6, termSimilarity: 4 };

/** How much a hit counts: for what was typed, for the plan’s words for it, and for single words where all together find nothing. */
const WEIGHT = { typed: 1, term: 0.9, single: 0.5 } as const;

/** A file of the site, always revalidated with the server. Throws if it is missing. */
async function json<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as Shape;
}

/** The search of a site. */
export type Engine = Awaited<ReturnType<typeof loadEngine>>;

/**
 * What a search found. `terms` are words of the plan that were searched for as well; `instead` is true where the results
 * are those of the suggestion, because what was typed had none.
 */
export type Answer = Awaited<ReturnType<Engine['find']>>;

/** Loads Pagefind, the words, and where each result belongs. It and the search throw where something cannot be loaded. */
export async function loadEngine({ bundle, base, words: address, versions }: SearchSettings) {
  const [module, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ bundle) as Promise<{ createInstance(options: object): Pagefind }>,
    json<Vocabulary>(address),
  ]);
  const folder = bundle.replace(/[^/]*$/, '');
  // The worker would load all of Pagefind a second time.
  const options = { basePath: folder, baseUrl: base, noWorker: true, ranking: RANKING };
  const pagefind = module.createInstance(options);
  const lexicon = new Lexicon(vocabulary);
  const speller = spellerOf(vocabulary);
  const topics: ReadonlySet<string> = new Set(vocabulary.topics.map(({ slug }) => slug));

  /** All results that these filters let through. */
  const all = async (filters: Filters): Promise<Result[]> =>
    (await pagefind.search(null, { filters })).results;

  // Pagefind says which group and version a result is of only with a filter, or with the whole page.
  const groupOf = new Map<string, Group>();
  for (const group of [...topics, ...OTHER_GROUPS]) {
    for (const { id } of await all({ [FILTERS.group]: group })) groupOf.set(id, group);
  }
  const versionOf = new Map<string, VersionId>();
  for (const { version } of versions) {
    for (const { id } of await all({ [FILTERS.version]: version })) versionOf.set(id, version);
  }

  async function search(query: string, weight: number): Promise<Search<Result>> {
    const { results } = await pagefind.search(query);
    const hits = results.flatMap((record) => {
      const { id, score } = record;
      const group = groupOf.get(id);
      return group ? [{ record, id, score, group, version: versionOf.get(id) }] : [];
    });
    return { hits, weight };
  }

  /**
   * Searches for the words, and for those of the plan that they stand for. Each word loads a part of the index, so a
   * single word that leads to a topic is not widened.
   */
  async function answer(asked: Asked, words: readonly string[]) {
    const typed = words.length > 0 ? await search(words.join(' '), WEIGHT.typed) : undefined;
    const searches = typed ? [typed] : [];
    const led =
      asked.said.length > 0 || typed?.hits.some(({ group }) => topics.has(group)) === true;
    const terms = words.length === 1 && led ? [] : asked.terms;
    for (const term of terms) searches.push(await search(term, WEIGHT.term));
    if (words.length > 1 && searches.every(({ hits }) => hits.length === 0)) {
      for (const word of words) searches.push(await search(word, WEIGHT.single));
    }
    return { terms, groups: rank(searches, asked, topics) };
  }

  return {
    vocabulary,
    topics,

    /** The page of a topic in a version. */
    async topic(slug: string, version: VersionId): Promise<FoundPage | undefined> {
      const [first] = await all({ [FILTERS.group]: slug, [FILTERS.version]: version });
      return first?.data();
    },

    /** The page of something named: most often one of the hits, which spares loading where everything is. */
    async named(to: string, hits: readonly Hit<Result>[]): Promise<FoundPage | undefined> {
      for (const { record } of hits) {
        const page = await record.data();
        if (page.url.endsWith(to)) return page;
      }
      const [first] = await all({ [FILTERS.entry]: to });
      return first?.data();
    },

    /** What is found for what was typed; for what was meant, where that has nothing. */
    async find(query: string) {
      const asked = lexicon.understand(query);
      const unknown = asked.unread.filter((word) => !speller.has(word));
      const suggestion = speller.suggest(query, unknown);
      // Pagefind would answer a word that it does not have with words that begin a little like it.
      const wrong = [...unknown, ...asked.misspelt];
      const words = asked.words.filter((word) => !wrong.includes(word));
      const own = { ...(await answer(asked, words)), suggestion, instead: false };
      if (own.groups.length > 0) return own;
      // It keeps silent where a part of its index cannot be loaded: before “nothing found”, see that it is there.
      await json(`${folder}pagefind-entry.json`);
      if (suggestion === undefined) return own;
      const meant = lexicon.understand(suggestion);
      return { ...(await answer(meant, meant.words)), suggestion, instead: true };
    },
  };
}
