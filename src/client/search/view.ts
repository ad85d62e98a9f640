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

/** A sentence that is shown unchanged. */
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

/** Makes the list item of a group. */
export type View = ReturnType<typeof viewOf>;

/** What makes list items: a topic once, in the reader's version; other groups with their best entries. */
export function viewOf({ base, common, versions, search }: SearchSettings, engine: Engine) {
  const ids = versions.map(({ version }) => version);
  const nameOf = (version: VersionId): string =>
    versions.find((each) => each.version === version)?.name ?? '';

  async function topicItem({ group, hits }: Ranked<Result>, reader?: VersionId) {
    const titles = engine.vocabulary.topics.find(({ slug }) => slug === group)?.titles ?? {};
    const told = ids.filter((version) => titles[version]);
    const everyones = hits.some(({ version }) => version === common) ? common : hits[0]?.version;
    const known = titles[common] ? common : told[0];
    const first = reader && titles[reader] ? reader : (everyones ?? known ?? 'plan');
    const hit = hits.find(({ version }) => version === first);
    const page = await (hit ? hit.record.data() : engine.topic(group, first));
    const part = page && hit ? bestPart(page) : undefined;
    const line = {
      to: part?.to ?? page?.url ?? `${base}${first}/${group}/`,
      title: titles[first] ?? group,
      where: [nameOf(first), part?.section].filter(Boolean).join(' · '),
      sentence: part ? matching(part.excerpt) : asItIs(page?.meta.summary),
    };
    const item = element('li', 'topic', ...lineNodes(line, 'h2'));
    item.dataset.version = first;
    const others = told.filter((version) => version !== first);
    const links = others.map((version) => {
      const title = element('span', 'visually-hidden', `: ${titles[version] ?? ''}`);
      const link = element('a', 'tap', nameOf(version), title);
      link.href = `${base}${version}/${group}/`;
      return [link];
    });
    const heading = element('p', '', search.others);
    if (links.length > 0) item.append(element('div', 'others cluster', heading, listOf(links)));
    return item;
  }

  /** A word with its meaning, a body with what it is, a page with the sentence that matches. */
  function entryOf(page: FoundPage, named: boolean, reader = common): Line {
    const { title = page.url, plainTitle, summary } = page.meta;
    const from = ids.indexOf(reader);
    const nearest = [...ids.slice(from), ...ids.slice(0, from).reverse()];
    const [meaning] = nearest.flatMap((version) => page.meta[version] ?? []);
    const plain = versionOf(reader).bodyNames === 'plain';
    const said = meaning ?? (plainTitle || named ? summary : undefined);
    const part = bestPart(page);
    return {
      to: said === undefined ? part.to : page.url,
      title: (plain ? plainTitle : undefined) ?? title,
      sentence: said === undefined ? matching(part.excerpt) : asItIs(said),
    };
  }

  async function groupItem({ group, hits, named }: Ranked<Result>, reader?: VersionId) {
    // What was named is the answer.
    const pages = await Promise.all(
      named.length > 0
        ? named.map(({ to }) => engine.named(to, hits))
        : hits.map(({ record }) => record.data()),
    );
    const entries = pages
      .filter((page) => page !== undefined)
      .map((page) => lineNodes(entryOf(page, named.length > 0, reader), 'h3'));
    const name = search.groups[group as keyof typeof search.groups];
    return element('li', 'group', element('h2', '', name), listOf(entries));
  }

  return (group: Ranked<Result>, reader: VersionId | undefined): Promise<HTMLElement> =>
    engine.topics.has(group.group) ? topicItem(group, reader) : groupItem(group, reader);
}
