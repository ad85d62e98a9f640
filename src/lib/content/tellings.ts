/** Every text that readers see, with its version and the facts it may draw on: what the word checks go through. */
import { type EasyRead, OVERVIEW } from '../model/easy-read.ts';
import type { Page, PartId } from '../model/pages.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { VersionId } from '../model/versions.ts';
import { memoOf } from '../text/memo.ts';
import type { Content } from './content.ts';
import type { FieldPath, Located, PageSource, Source } from './source.ts';

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

function pageTellings(page: Page, source: PageSource): Telling[] {
  const whole: Scope = { recommendation: page.slug };
  const at = (path: FieldPath, scope: Scope = whole): Telling => ({
    version: page.band,
    file: source.file,
    unit: source.file,
    text: source.text(path),
    scope,
  });
  const partTexts = (wanted: readonly PartId[]): Telling[] =>
    source.parts
      .filter(({ part }) => wanted.includes(part))
      .flatMap(({ texts }) =>
        texts.map((text) => ({
          version: page.band,
          file: source.file,
          unit: source.file,
          text,
          scope: whole,
        })),
      );
  const cards = page.promises.flatMap(({ covers }, p) => [
    { ...at(['promises', p, 'says'], { actions: covers }), onCard: true },
    { ...at(['promises', p, 'know'], { actions: covers }), onCard: true },
  ]);
  // In the order in which a reader meets them.
  return [
    at(['title']),
    at(['summary']),
    ...partTexts(['what', 'why', 'promises']),
    ...cards,
    ...partTexts(['check', 'you']),
    ...page.talk.map((_, t) => at(['talk', t])),
  ];
}

function planTellings({ rows }: Recommendation, source: Source): Telling[] {
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
function easyReadTellings({ ideas }: EasyRead, source: Source, whole: Scope): Telling[] {
  const at = (path: FieldPath, scope: Scope): Telling => ({
    version: 'easy-read',
    file: source.file,
    unit: source.file,
    text: source.text(path),
    scope,
  });
  return [
    at(['title'], whole),
    ...ideas.flatMap(({ heading, says, covers }, i) => [
      ...(heading ? [at(['ideas', i, 'heading'], whole)] : []),
      ...says.map((_, s) =>
        at(['ideas', i, 'says', s], covers.length > 0 ? { rows: covers } : whole),
      ),
    ]),
  ];
}

function updateTellings({ plan, sources }: Content): Telling[] {
  return plan.updates.flatMap(({ id, told }) => {
    const source: Source | undefined = sources.updates.get(id);
    if (!source) return [];
    return (Object.keys(told) as VersionId[]).flatMap((version) =>
      ['title', 'says'].map((field) => ({
        version,
        file: source.file,
        unit: `${source.file} ${version}`,
        text: source.text(['told', version, field]),
        scope: { update: id },
      })),
    );
  });
}

/** What guides say in a version's words. General words: they tell no facts of the plan. */
function guideTellings({ sources }: Content): Telling[] {
  return [...sources.guides.values()].flatMap(({ file, tellings }) =>
    tellings.flatMap(({ version, texts }) =>
      texts.map((text) => ({ version, file, text, unit: `${file} ${version}` })),
    ),
  );
}

/** What happens when somebody calls a help line. */
function helpLineTellings({ plan, sources: { site } }: Content): Telling[] {
  return plan.site.helpLines.flatMap(({ whenYouCall = {} }, line) =>
    (Object.keys(whenYouCall) as VersionId[]).flatMap((version) =>
      (whenYouCall[version] ?? []).map((_, n) => ({
        version,
        file: site.file,
        text: site.text(['helpLines', line, 'whenYouCall', version, n, 'says']),
        unit: `${site.file} ${line} ${version}`,
      })),
    ),
  );
}

/** Every text of a content folder that belongs to a version. */
export const tellingsOf = memoOf((content: Content): readonly Telling[] => {
  const { plan, sources } = content;
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows.map(({ number }) => number));
  return [
    ...plan.recommendations.flatMap((each) => {
      const source = sources.recommendations.get(each.slug);
      return source ? planTellings(each, source) : [];
    }),
    ...[...plan.pages].flatMap(([key, page]) => {
      const source = sources.pages.get(key);
      return source ? pageTellings(page, source) : [];
    }),
    ...[...plan.easyReads].flatMap(([slug, each]) => {
      const source = sources.easyReads.get(slug);
      // The overview tells of all files.
      const whole = slug === OVERVIEW ? { rows: everyRow } : { recommendation: slug };
      return source ? easyReadTellings(each, source, whole) : [];
    }),
    ...updateTellings(content),
    ...guideTellings(content),
    ...helpLineTellings(content),
  ];
});
