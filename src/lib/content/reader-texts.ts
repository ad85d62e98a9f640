/** Every text that readers see, with its version and the facts it may draw on: what the word checks go through. */
import { OVERVIEW, type EasyRead } from '../model/easy-read.ts';
import type { Page } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Update } from '../model/updates.ts';
import type { VersionId } from '../model/versions.ts';
import { memo, memoOf } from '../text/memo.ts';
import { Phrases } from '../text/phrases.ts';
import { oneLine } from '../text/sentences.ts';
import type { Content, Entry, PageSource } from './content.ts';
import type { FieldPath, Located, Source } from './problems.ts';

/** Which facts a text tells: some actions, some rows, one update, or a whole recommendation. */
export type Scope =
  | { readonly actions: readonly string[] }
  | { readonly rows: readonly string[] }
  | { readonly update: string }
  | { readonly recommendation: string };

/** A text of a file in the words of a version. */
interface FileText {
  readonly version: VersionId;
  readonly file: string;
  readonly text: Located;
  /** None for the plan itself, which holds the facts, and for what tells no facts of it. */
  readonly scope?: Scope;
  /** The row or help line, where it is read by itself and not with the whole file. */
  readonly part?: number;
  /** True on a promise card. */
  readonly onCard?: boolean;
}

/** A text that readers see. */
export interface ReaderText extends FileText {
  /** It on one line, without the names of bodies and outcomes: they stay as they are, whatever the rules. */
  readonly words: string;
}

/** What makes texts of a version of the fields of a file. */
const fieldsOf =
  (source: Source, version: VersionId, more: Pick<FileText, 'scope' | 'part' | 'onCard'> = {}) =>
  (...path: FieldPath): FileText => ({
    version,
    file: source.file,
    text: source.text(path),
    ...more,
  });

function pageTexts({ data: page, source }: Entry<Page, PageSource>): FileText[] {
  const { band: version, slug: recommendation, promises, talk } = page;
  const scope = { recommendation };
  const at = fieldsOf(source, version, { scope });
  const parts = (...wanted: readonly string[]): FileText[] =>
    source.parts
      .filter(({ part }) => wanted.includes(part))
      .flatMap(({ texts }) => texts.map((text) => ({ version, file: source.file, text, scope })));
  const cards = promises.flatMap(({ covers: actions, know }, p) => {
    const onCard = fieldsOf(source, version, { scope: { actions }, onCard: true });
    return [onCard('promises', p, 'says'), ...(know ? [onCard('promises', p, 'know')] : [])];
  });
  // In the order in which a reader meets them.
  return [
    at('title'),
    at('summary'),
    ...parts('what', 'why', 'promises'),
    ...cards,
    ...parts('check', 'you'),
    ...talk.map((_, t) => at('talk', t)),
  ];
}

function planTexts({ data: { rows }, source }: Entry<Recommendation>): FileText[] {
  const at = fieldsOf(source, 'plan');
  const ofRows = rows.flatMap(({ actions, measures }, part) => {
    const own = (...path: FieldPath): FileText => ({ ...at('rows', part, ...path), part });
    return [
      own('outcome'),
      ...actions.map((_, a) => own('actions', a, 'says')),
      ...measures.map((_, m) => own('measures', m, 'says')),
      own('cost', 'says'),
      own('progress'),
      own('note'),
    ];
  });
  return [at('title'), at('asks'), ...ofRows];
}

/** @param scope what the texts tell that name no rows */
function easyReadTexts({ data, source }: Entry<EasyRead>, scope: Scope): FileText[] {
  const at = fieldsOf(source, 'easy-read', { scope });
  const ofIdeas = data.ideas.flatMap(({ says, covers: rows }, i) => {
    const own = rows.length > 0 ? fieldsOf(source, 'easy-read', { scope: { rows } }) : at;
    return [at('ideas', i, 'heading'), ...says.map((_, s) => own('ideas', i, 'says', s))];
  });
  return [at('title'), ...ofIdeas];
}

const updateTexts = ({ data: { id: update, told }, source }: Entry<Update>): FileText[] =>
  (Object.keys(told) as VersionId[]).flatMap((version) => {
    const at = fieldsOf(source, version, { scope: { update } });
    return [at('told', version, 'title'), at('told', version, 'says')];
  });

/** What a guide says in a version's words. General words: they tell no facts of the plan. */
const guideTexts = ({ file, versionTexts }: PageSource): FileText[] =>
  versionTexts.flatMap(({ version, texts }) => texts.map((text) => ({ version, file, text })));

/** What happens when somebody calls a help line. */
const helpLineTexts = ({ plan, files: { site } }: Content): FileText[] =>
  plan.site.helpLines.flatMap(({ whenYouCall = {} }, part) =>
    (Object.keys(whenYouCall) as VersionId[]).flatMap((version) => {
      const at = fieldsOf(site, version, { part });
      return (whenYouCall[version] ?? []).map((_, n) =>
        at('helpLines', part, 'whenYouCall', version, n, 'says'),
      );
    }),
  );

const namesIn = ({ bodies, outcomes, site }: Plan): string[] => [
  ...[...bodies.values(), ...outcomes.values()].flatMap((each) => [each.name, ...each.alsoWritten]),
  site.name,
  site.councilName,
];

/** Blanks out names, a line each; in the live preview most texts are the same as a moment ago. */
const withoutNames = memo((names) => {
  const phrases = new Phrases(names.split('\n'), 'exact');
  return memo((text) => phrases.without(oneLine(text)));
});

/** Every text of a content folder that belongs to a version. */
export const readerTextsOf = memoOf((content: Content): readonly ReaderText[] => {
  const { plan, files } = content;
  const wordsOf = withoutNames(namesIn(plan).join('\n'));
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows.map(({ number }) => number));
  return [
    ...files.recommendations.values().flatMap(planTexts),
    ...files.pages.values().flatMap(pageTexts),
    ...files.easyReads.entries().flatMap(([slug, each]) =>
      // The overview tells of all files.
      easyReadTexts(each, slug === OVERVIEW ? { rows: everyRow } : { recommendation: slug }),
    ),
    ...files.updates.flatMap(updateTexts),
    ...files.guides.values().flatMap(({ source }) => guideTexts(source)),
    ...helpLineTexts(content),
  ].flatMap((each) => {
    const { text } = each.text;
    // A field may be left out.
    return text === '' ? [] : [{ ...each, words: wordsOf(text) }];
  });
});

/** The texts of pages, by file and version; updates are too short to be looked at as a whole. */
export const readerTextsByPage = (content: Content): readonly (readonly ReaderText[])[] => [
  ...Map.groupBy(
    readerTextsOf(content).filter(({ scope }) => !(scope && 'update' in scope)),
    ({ file, version }) => `${version} ${file}`,
  ).values(),
];
