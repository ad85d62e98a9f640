/** Gathers what the search knows about words from the content; see vocabulary.ts. */
import type { Content } from '../content/content.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { formsOf, glossaryOf } from '../glossary/words.ts';
import type { Plan } from '../model/plan.ts';
import { bodyUrl, URLS, versionUrl, wordUrl } from '../site/urls.ts';
import { topicsOf, versionsOf } from '../site/navigation.ts';
import { fill, siteWordingOf, wordingOf } from '../wording/wording.ts';
import { stemOf, wordsOf } from './text.ts';
import { sayingsOf, type Named, type TopicWords, type Vocabulary } from './vocabulary.ts';

/** How many recommendations a word of the glossary leads to, at most: those that use it most. */
const MAX_TOPICS = 2;

/** For each word, the recommendations that use it most. */
function usesOf(content: Content): ReadonlyMap<string, readonly string[]> {
  const { plan, files } = content;
  const glossary = glossaryOf(plan.words);
  const topics = new Map(
    [...files.recommendations, ...files.pages, ...files.easyReads]
      .map(([key, { source }]) => [source.file, key.replace(/^.*\//, '')] as const)
      .filter(([, slug]) => files.recommendations.has(slug)),
  );
  const uses = readerTextsOf(content).flatMap(({ file, text }) => {
    const topic = topics.get(file);
    return topic ? glossary.find(text.text).map(({ slug }) => ({ slug, topic })) : [];
  });
  const most = (own: typeof uses): string[] =>
    [...Map.groupBy(own, ({ topic }) => topic)]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, MAX_TOPICS)
      .map(([topic]) => topic);
  const byWord = Map.groupBy(uses, ({ slug }) => slug);
  return new Map([...byWord].map(([slug, own]) => [slug, most(own)]));
}

const topicWordsOf = (plan: Plan): TopicWords[] => {
  const topics = versionsOf(plan).flatMap((version) =>
    topicsOf(plan, version).map((topic) => ({ version, ...topic })),
  );
  const { row: rowName } = siteWordingOf(plan);
  return plan.recommendations.map(({ slug, searches, rows }) => ({
    slug,
    titles: Object.fromEntries(
      topics
        .filter((topic) => topic.slug === slug && topic.told)
        .map(({ version, title }) => [version, title]),
    ),
    // Who knows the plan's numbers types them.
    says: [
      ...searches,
      ...rows.flatMap(({ number, actions }) => [
        fill(rowName, { n: number }),
        ...actions.map(({ id }) => id),
      ]),
    ],
  }));
};

/** What there may be to say of something besides its names. */
const NOTHING = { says: [], misspellings: [], topics: [] } as const;

/** The pages that belong to no recommendation. */
function pagesOf(plan: Plan): Named[] {
  const { who, words, prints, updates, search } = siteWordingOf(plan);
  const { help, about, ...says } = search.says;
  const guides = new Map<string, readonly string[]>(Object.entries({ help, about }));
  const page = (to: string, name: string, more: readonly string[] = []): Named => ({
    group: 'pages',
    to,
    names: [name],
    ...NOTHING,
    says: more,
  });
  return [
    page(URLS.who, who.title),
    page(URLS.words, words.title, says.words),
    page(URLS.print, prints.title, says.print),
    page(URLS.updates, updates.title, says.updates),
    ...versionsOf(plan).map((version) => page(versionUrl(version), wordingOf(version, plan).name)),
    ...[...plan.guides].map(([slug, { title }]) => page(`/${slug}/`, title, guides.get(slug))),
  ];
}

/** Everything that has a name. */
function namedOf(content: Content): Named[] {
  const { plan } = content;
  const uses = usesOf(content);
  return [
    ...[...plan.words].map(([slug, word]) => ({
      group: 'words' as const,
      to: wordUrl(slug),
      names: formsOf(word),
      says: word.aliases,
      misspellings: word.misspellings,
      topics: uses.get(slug) ?? [],
    })),
    ...[...plan.bodies].map(([id, { name, alsoWritten, plainName }]) => ({
      group: 'who' as const,
      to: bodyUrl(id),
      names: [name, ...alsoWritten, plainName],
      ...NOTHING,
    })),
    ...pagesOf(plan),
  ];
}

/** The words of all texts that no name and no saying has; of each stem the shortest. */
function knownOf(content: Content, sayings: readonly string[]): string {
  const said = new Set(sayings.flatMap(wordsOf).map(stemOf));
  const guides = [...content.files.guides.values()].flatMap(({ source }) =>
    source.parts.flatMap(({ texts }) => texts),
  );
  const texts = [...readerTextsOf(content).map(({ text }) => text), ...guides];
  const words = new Set(texts.flatMap(({ text }) => wordsOf(text)));
  const byStem = Map.groupBy(
    [...words].filter((word) => /^[\p{L}']{4,}$/u.test(word)),
    stemOf,
  );
  return [...byStem]
    .filter(([stem]) => !said.has(stem))
    .flatMap(([, own]) => own.toSorted((a, b) => a.length - b.length)[0] ?? [])
    .sort()
    .join(' ');
}

/** What the search knows about the words of a site. */
export function vocabularyOf(content: Content): Vocabulary {
  const names = { topics: topicWordsOf(content.plan), named: namedOf(content) };
  return { ...names, known: knownOf(content, sayingsOf(names)) };
}
