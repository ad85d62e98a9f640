/** The results as elements of the page. */
import type { Ranked } from '../../lib/search/rank.ts';
import { sentenceOf, stretchesOf, type Stretch } from '../../lib/search/sentence.ts';
import { versionOf, type VersionId } from '../../lib/model/versions.ts';
import type { Engine, FoundPage, Result, SearchSettings } from './engine.ts';

/** One result: where it leads, and what is said of it. */
interface Line {
  readonly to: string;
  readonly title: string;
  /** Whose words, and which part of the page. */
  readonly where?: string;
  readonly sentence: readonly Stretch[];
}

/** The sentence of an excerpt that matches best. */
const matching = (excerpt: string): Stretch[] => stretchesOf(sentenceOf(excerpt));

/** A sentence that is shown as it is. */
const asItIs = (text = ''): Stretch[] => (text ? [{ text, marked: false }] : []);

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A list that stays one where its bullets are gone. */
function listOf(items: readonly Node[][]): HTMLElement {
  const list = element('ul', '', ...items.map((nodes) => element('li', '', ...nodes)));
  list.setAttribute('role', 'list');
  return list;
}

/** The link of a result, its place and its sentence. */
function lineNodes({ to, title, where, sentence }: Line, heading: 'h2' | 'h3'): Node[] {
  const link = element('a', 'result', title);
  link.href = to;
  const says = sentence.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  return [
    element(heading, '', link),
    ...(where ? [element('p', 'where', where)] : []),
    ...(sentence.length > 0 ? [element('p', 'sentence', ...says)] : []),
  ];
}

/** The part of a page that matches best: the section a reader should land in. */
function bestPart({ sub_results: parts, excerpt, url }: FoundPage) {
  const [best] = [...parts].sort((a, b) => b.locations.length - a.locations.length);
  if (!best) return { to: url, excerpt };
  // A section's heading is named by it: `#promises-heading` labels `#promises`.
  const to = best.url.replace(/-(heading|title)$/, '');
  return { to, excerpt: best.excerpt, section: best.anchor && best.title };
}

/** Makes the results of one group. */
export class View {
  readonly #settings: SearchSettings;
  readonly #engine: Engine;

  constructor(settings: SearchSettings, engine: Engine) {
    this.#settings = settings;
    this.#engine = engine;
  }

  #nameOf(version: VersionId): string {
    return this.#settings.versions.find((each) => each.version === version)?.name ?? '';
  }

  /** The list item of a group: a topic once, in the reader's version; other groups with their best entries. */
  item(group: Ranked<Result>, reader: VersionId | undefined): Promise<HTMLElement> {
    const isTopic = this.#engine.topics.has(group.group);
    return isTopic ? this.#topic(group, reader) : this.#group(group, reader);
  }

  async #topic({ group, hits }: Ranked<Result>, reader?: VersionId): Promise<HTMLElement> {
    const titles = this.#engine.vocabulary.topics.find(({ slug }) => slug === group)?.titles ?? {};
    const { base, common, versions } = this.#settings;
    const told = versions.map(({ version }) => version).filter((each) => titles[each]);
    const everyones = hits.some(({ version }) => version === common) ? common : hits[0]?.version;
    const known = titles[common] ? common : told[0];
    const first = reader && titles[reader] ? reader : (everyones ?? known ?? 'plan');
    const hit = hits.find(({ version }) => version === first);
    const page = await (hit ? hit.record.data() : this.#engine.topic(group, first));
    const part = page && hit ? bestPart(page) : undefined;
    const line = {
      to: part?.to ?? page?.url ?? `${base}${first}/${group}/`,
      title: titles[first] ?? group,
      where: [this.#nameOf(first), part?.section].filter(Boolean).join(' · '),
      sentence: part ? matching(part.excerpt) : asItIs(page?.meta.summary),
    };
    const item = element('li', 'topic', ...lineNodes(line, 'h2'));
    item.dataset.version = first;
    const others = told.filter((version) => version !== first);
    if (others.length > 0) item.append(this.#others(group, others, titles));
    return item;
  }

  #others(
    slug: string,
    versions: readonly VersionId[],
    titles: Partial<Record<VersionId, string>>,
  ): HTMLElement {
    const links = versions.map((version) => {
      const title = element('span', 'visually-hidden', `: ${titles[version] ?? ''}`);
      const link = element('a', 'tap', this.#nameOf(version), title);
      link.href = `${this.#settings.base}${version}/${slug}/`;
      return [link];
    });
    const heading = element('p', '', this.#settings.search.others);
    return element('div', 'others cluster', heading, listOf(links));
  }

  async #group({ group, hits, named }: Ranked<Result>, reader?: VersionId): Promise<HTMLElement> {
    // What was named is the answer.
    const pages = await Promise.all(
      named.length > 0
        ? named.map(({ to }) => this.#engine.named(to, hits))
        : hits.map(({ record }) => record.data()),
    );
    const entries = pages
      .filter((page) => page !== undefined)
      .map((page) => lineNodes(this.#entry(page, reader, named.length > 0), 'h3'));
    const { groups } = this.#settings.search;
    const name = groups[group as keyof typeof groups];
    return element('li', 'group', element('h2', '', name), listOf(entries));
  }

  /** A word with its meaning, a body with what it is, a page with the sentence that matches. */
  #entry(page: FoundPage, reader: VersionId | undefined, named: boolean): Line {
    const { title = page.url, plainTitle, summary } = page.meta;
    const versions = this.#settings.versions.map(({ version }) => version);
    const own = reader ?? this.#settings.common;
    const from = versions.indexOf(own);
    const meanings = [...versions.slice(from), ...versions.slice(0, from).reverse()].flatMap(
      (version) => page.meta[version] ?? [],
    );
    const plain = versionOf(own).bodyNames === 'plain';
    const said = meanings[0] ?? (plainTitle || named ? summary : undefined);
    const part = bestPart(page);
    return {
      to: said === undefined ? part.to : page.url,
      title: (plain ? plainTitle : undefined) ?? title,
      sentence: said === undefined ? matching(part.excerpt) : asItIs(said),
    };
  }
}
