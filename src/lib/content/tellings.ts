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
export interface Telling {
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

function pageTellings({ data: page, source }: Entry<Page, PageSource>): Telling[] {
  const whole: Scope = { recommendation: page.slug };
  const { file } = source;
  const telling = (text: Located, scope: Scope = whole): Telling => ({
    version: page.band,
    file,
    unit: file,
    text,
    scope,
  });
  const at = (...path: FieldPath): Telling => telling(source.text(path));
  const parts = (...wanted: readonly string[]): Telling[] =>
    source.parts
      .filter(({ part }) => wanted.includes(part))
      .flatMap(({ texts }) => texts.map((text) => telling(text)));
  const cards = page.promises.flatMap(({ covers }, p) =>
    ['says', 'know'].map((field) => ({
      ...telling(source.text(['promises', p, field]), { actions: covers }),
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

function planTellings({ data: { rows }, source }: Entry<Recommendation>): Telling[] {
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
function easyReadTellings({ data, source }: Entry<EasyRead>, whole: Scope): Telling[] {
  const { file } = source;
  const at = (path: FieldPath, scope = whole): Telling => ({
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

const updateTellings = ({ data: { id, told }, source }: Entry<Update>): Telling[] =>
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
const guideTellings = ({ file, tellings }: PageSource): Telling[] =>
  tellings.flatMap(({ version, texts }) =>
    texts.map((text) => ({ version, file, text, unit: `${file} ${version}` })),
  );

/** What happens when somebody calls a help line. */
const helpLineTellings = ({ plan, files: { site } }: Content): Telling[] =>
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
export const tellingsOf = memoOf((content: Content): readonly Telling[] => {
  const { plan, files } = content;
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows.map(({ number }) => number));
  return [
    ...[...files.recommendations.values()].flatMap(planTellings),
    ...[...files.pages.values()].flatMap(pageTellings),
    ...[...files.easyReads].flatMap(([slug, each]) =>
      // The overview tells of all files.
      easyReadTellings(each, slug === OVERVIEW ? { rows: everyRow } : { recommendation: slug }),
    ),
    ...files.updates.flatMap(updateTellings),
    ...[...files.guides.values()].flatMap(({ source }) => guideTellings(source)),
    ...helpLineTellings(content),
  ];
});

/** The texts of pages, by file and version; updates are too short to be looked at as a whole. */
export const readerTextsByPage = (content: Content): readonly (readonly Telling[])[] => [
  ...Map.groupBy(
    tellingsOf(content).filter(({ scope }) => !(scope && 'update' in scope)),
    ({ file, version }) => `${version} ${file}`,
  ).values(),
];
