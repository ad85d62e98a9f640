/** Loads the search at its first use, and asks it. */
import { rank, type Hit, type Ranked, type Search } from '../../lib/search/rank.ts';
import { Speller } from '../../lib/search/suggest.ts';
import { Lexicon, type Asked } from '../../lib/search/understand.ts';
import { FILTERS, OTHER_GROUPS, type Group, type Vocabulary } from '../../lib/search/vocabulary.ts';
import type { VersionId } from '../../lib/model/versions.ts';
import type { siteWording } from '../../lib/wording/site.ts';

/** What of a result's page Pagefind gives. */
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
  /** In whose words everyone is answered. */
  readonly common: VersionId;
  readonly search: typeof siteWording.search;
}

/** What a search came to. */
export interface Answer {
  /** Words of the plan that were searched as well. */
  readonly terms: readonly string[];
  readonly groups: readonly Ranked<Result>[];
  /** What may have been meant. */
  readonly suggestion: string | undefined;
  /** True where the results are those of the suggestion: what was typed had none. */
  readonly instead: boolean;
}

/**
 * A longer page is not a worse one, and a word that is used often is not a better match; a word in another spelling
 * counts for less. Tuned on tests/fixtures/queries.ts.
 */
const RANKING = { pageLength: 0.4, termFrequency: 0.6, termSaturation: 1.6, termSimilarity: 4 };

/** How much words of the plan count that the reader's words stand for, and single words where all together find nothing. */
const WEIGHT = { typed: 1, term: 0.9, single: 0.5 } as const;

/** The folder of a file, with its slash. */
const folderOf = (address: string): string => address.replace(/[^/]*$/, '');

/** A file of the site, asked of the network each time it is not known to be fresh. Throws where it is not there. */
async function json<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as Shape;
}

/** The search of a site. Every method throws where something cannot be loaded. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #lexicon: Lexicon;
  readonly #speller: Speller;
  readonly #groups = new Map<string, Group>();
  readonly #versions = new Map<string, VersionId>();
  readonly #bundle: string;
  readonly vocabulary: Vocabulary;
  readonly topics: ReadonlySet<string>;

  private constructor(pagefind: Pagefind, vocabulary: Vocabulary, bundle: string) {
    this.#pagefind = pagefind;
    this.#lexicon = new Lexicon(vocabulary);
    this.#speller = new Speller(vocabulary);
    this.#bundle = bundle;
    this.vocabulary = vocabulary;
    this.topics = new Set(vocabulary.topics.map(({ slug }) => slug));
  }

  /** Loads Pagefind, the words, and where each result belongs. */
  static async load({ bundle, base, words, versions }: SearchSettings): Promise<Engine> {
    const [module, vocabulary] = await Promise.all([
      import(/* @vite-ignore */ bundle) as Promise<{ createInstance(options: object): Pagefind }>,
      json<Vocabulary>(words),
    ]);
    // The worker would load all of Pagefind a second time.
    const options = { basePath: folderOf(bundle), baseUrl: base, noWorker: true, ranking: RANKING };
    const engine = new Engine(module.createInstance(options), vocabulary, bundle);
    await engine.#learnPlaces(versions);
    return engine;
  }

  /** Which results are in a group and which in a version: Pagefind says so only with a filter, or with the whole page. */
  async #learnPlaces(versions: SearchSettings['versions']): Promise<void> {
    for (const group of [...this.topics, ...OTHER_GROUPS]) {
      for (const { id } of await this.#all({ [FILTERS.group]: group })) this.#groups.set(id, group);
    }
    for (const { version } of versions) {
      const all = await this.#all({ [FILTERS.version]: version });
      for (const { id } of all) this.#versions.set(id, version);
    }
  }

  /** All results that these filters let through. */
  async #all(filters: Filters): Promise<Result[]> {
    return (await this.#pagefind.search(null, { filters })).results;
  }

  /** The page of a topic in a version. */
  async topic(slug: string, version: VersionId): Promise<FoundPage | undefined> {
    const [first] = await this.#all({ [FILTERS.group]: slug, [FILTERS.version]: version });
    return first?.data();
  }

  /** The page of something named: most often one of the hits, which spares loading where everything is. */
  async named(to: string, hits: readonly Hit<Result>[]): Promise<FoundPage | undefined> {
    for (const { record } of hits) {
      const page = await record.data();
      if (page.url.endsWith(to)) return page;
    }
    const [first] = await this.#all({ [FILTERS.entry]: to });
    return first?.data();
  }

  async #hits(query: string, weight: number): Promise<Search<Result>> {
    const { results } = await this.#pagefind.search(query);
    const hits = results.flatMap((record) => {
      const { id, score } = record;
      const group = this.#groups.get(id);
      return group ? [{ record, id, score, group, version: this.#versions.get(id) }] : [];
    });
    return { hits, weight };
  }

  /**
   * Searches for the words, and for those of the plan that they stand for. Each word loads a part of the index, so a
   * single word that leads to a topic is not widened.
   */
  async #answer(asked: Asked, words: readonly string[]): Promise<Pick<Answer, 'terms' | 'groups'>> {
    const typed = words.length > 0 ? await this.#hits(words.join(' '), WEIGHT.typed) : undefined;
    const searches = typed ? [typed] : [];
    const led =
      asked.said.length > 0 || typed?.hits.some(({ group }) => this.topics.has(group)) === true;
    const terms = words.length === 1 && led ? [] : asked.terms;
    for (const term of terms) searches.push(await this.#hits(term, WEIGHT.term));
    if (words.length > 1 && searches.every(({ hits }) => hits.length === 0)) {
      for (const word of words) searches.push(await this.#hits(word, WEIGHT.single));
    }
    return { terms, groups: rank(searches, asked, this.topics) };
  }

  /** What is found for what was typed; for what was meant, where that has nothing. */
  async find(query: string): Promise<Answer> {
    const asked = this.#lexicon.understand(query);
    const unknown = asked.unread.filter((word) => !this.#speller.has(word));
    const suggestion = this.#speller.suggest(query, unknown);
    // Pagefind would answer a word that it does not have with words that begin a little like it.
    const wrong = [...unknown, ...asked.misspelt];
    const words = asked.words.filter((word) => !wrong.includes(word));
    const own = { ...(await this.#answer(asked, words)), suggestion, instead: false };
    if (own.groups.length > 0) return own;
    // It keeps silent where a part of its index cannot be loaded: before “nothing found”, see that it is there.
    await json(`${folderOf(this.#bundle)}pagefind-entry.json`);
    if (suggestion === undefined) return own;
    const meant = this.#lexicon.understand(suggestion);
    return { ...(await this.#answer(meant, meant.words)), suggestion, instead: true };
  }
}
