/** Every text that readers see, with its version and the facts it may draw on: what the word checks go through. */
import { OVERVIEW, type EasyRead } from '../model/easy-read.ts';
import type { Page } from '../model/pages.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Update } from '../model/updates.ts';
import type { VersionId } from '../model/versions.ts';
import { memoOf } from '../text/memo.ts';
import type { Content, Entry } from './content.ts';
import type { FieldPath, Located, PageSource } from './source.ts';

/** Which facts a text tells: some actions, some rows, one update, or a whole recommendation. */
export type Scope =
  | { readonly actions: readonly string[] }
  | { readonly rows: readonly string[] }
  | { readonly update: string }
  | { readonly recommendation: string };

/** A text that readers see. */
export interface ReaderText {
  readonly version: VersionId;
  readonly file: string;
  readonly text: Located;
  /** None for the plan itself, which holds the facts, and for what tells no facts of it. */
  readonly scope?: Scope;
  /** What is read by itself: a page, a row of the plan, an update in one version. */
  readonly unit: string;
  /** True on a promise card. */
  readonly onCard?: boolean;
}

function pageTexts({ data: page, source }: Entry<Page, PageSource>): ReaderText[] {
  const whole: Scope = { recommendation: page.slug };
  const { file } = source;
  const readerText = (text: Located, scope: Scope = whole): ReaderText => ({
    version: page.band,
    file,
    unit: file,
    text,
    scope,
  });
  const at = (...path: FieldPath): ReaderText => readerText(source.text(path));
  const parts = (...wanted: readonly string[]): ReaderText[] =>
    source.parts
      .filter(({ part }) => wanted.includes(part))
      .flatMap(({ texts }) => texts.map((text) => readerText(text)));
  const cards = page.promises.flatMap(({ covers }, p) =>
    ['says', 'know'].map((field) => ({
      ...readerText(source.text(['promises', p, field]), { actions: covers }),
      onCard: true,
    })),
  );
  // In the order in which a reader meets them.
  return [
    at('title'),
    at('summary'),
    ...parts('what', 'why', 'promises'),
    ...cards,
    ...parts('check', 'you'),
    ...page.talk.map((_, t) => at('talk', t)),
  ];
}

function planTexts({ data: { rows }, source }: Entry<Recommendation>): ReaderText[] {
  const paths: FieldPath[] = [
    ['title'],
    ['asks'],
    ...rows.flatMap((row, r) => [
      ['rows', r, 'outcome'],
      ...row.actions.map((_, a) => ['rows', r, 'actions', a, 'says']),
      ...row.measures.map((_, m) => ['rows', r, 'measures', m, 'says']),
      ...(row.cost ? [['rows', r, 'cost', 'says']] : []),
      ...(row.progress ? [['rows', r, 'progress']] : []),
      ...(row.note ? [['rows', r, 'note']] : []),
    ]),
  ];
  return paths.map((path) => ({
    version: 'plan' as const,
    file: source.file,
    unit: `${source.file} ${path[0] === 'rows' ? String(path[1]) : ''}`,
    text: source.text(path),
  }));
}

/** @param whole what the texts tell that name no rows */
function easyReadTexts({ data, source }: Entry<EasyRead>, whole: Scope): ReaderText[] {
  const { file } = source;
  const at = (path: FieldPath, scope = whole): ReaderText => ({
    version: 'easy-read',
    file,
    unit: file,
    text: source.text(path),
    scope,
  });
  return [
    at(['title']),
    ...data.ideas.flatMap(({ heading, says, covers }, i) => [
      ...(heading ? [at(['ideas', i, 'heading'])] : []),
      ...says.map((_, s) =>
        at(['ideas', i, 'says', s], covers.length > 0 ? { rows: covers } : whole),
      ),
    ]),
  ];
}

const updateTexts = ({ data: { id, told }, source }: Entry<Update>): ReaderText[] =>
  (Object.keys(told) as VersionId[]).flatMap((version) =>
    ['title', 'says'].map((field) => ({
      version,
      file: source.file,
      unit: `${source.file} ${version}`,
      text: source.text(['told', version, field]),
      scope: { update: id },
    })),
  );

/** What a guide says in a version's words. General words: they tell no facts of the plan. */
const guideTexts = ({ file, versionTexts }: PageSource): ReaderText[] =>
  versionTexts.flatMap(({ version, texts }) =>
    texts.map((text) => ({ version, file, text, unit: `${file} ${version}` })),
  );

/** What happens when somebody calls a help line. */
const helpLineTexts = ({ plan, files: { site } }: Content): ReaderText[] =>
  plan.site.helpLines.flatMap(({ whenYouCall = {} }, line) =>
    (Object.keys(whenYouCall) as VersionId[]).flatMap((version) =>
      (whenYouCall[version] ?? []).map((_, n) => ({
        version,
        file: site.file,
        text: site.text(['helpLines', line, 'whenYouCall', version, n, 'says']),
        unit: `${site.file} ${line} ${version}`,
      })),
    ),
  );

/** Every text of a content folder that belongs to a version. */
export const readerTextsOf = memoOf((content: Content): readonly ReaderText[] => {
  const { plan, files } = content;
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows.map(({ number }) => number));
  return [
    ...[...files.recommendations.values()].flatMap(planTexts),
    ...[...files.pages.values()].flatMap(pageTexts),
    ...[...files.easyReads].flatMap(([slug, each]) =>
      // The overview tells of all files.
      easyReadTexts(each, slug === OVERVIEW ? { rows: everyRow } : { recommendation: slug }),
    ),
    ...files.updates.flatMap(updateTexts),
    ...[...files.guides.values()].flatMap(({ source }) => guideTexts(source)),
    ...helpLineTexts(content),
  ];
});

/** The texts of pages, by file and version; updates are too short to be looked at as a whole. */
export const readerTextsByPage = (content: Content): readonly (readonly ReaderText[])[] => [
  ...Map.groupBy(
    readerTextsOf(content).filter(({ scope }) => !(scope && 'update' in scope)),
    ({ file, version }) => `${version} ${file}`,
  ).values(),
];
