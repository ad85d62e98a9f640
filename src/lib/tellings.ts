/** Every text that readers see, with its version and the facts it may draw on: what the word checks go through. */
import type { Content } from './content.ts';
import { OVERVIEW } from './easy-read.ts';
import type { Page, PartId } from './plan.ts';
import type { FieldPath, Located, PageSource, Source } from './source.ts';
import type { VersionId } from './versions.ts';

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

function planTellings({ plan, sources }: Content): Telling[] {
  return plan.recommendations.flatMap((recommendation) => {
    const source = sources.recommendations.get(recommendation.slug);
    if (!source) return [];
    const paths: FieldPath[] = [
      ['title'],
      ['asks'],
      ...recommendation.rows.flatMap((row, r) => [
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
  });
}

function easyReadTellings({ plan, sources }: Content): Telling[] {
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows.map(({ number }) => number));
  return [...plan.easyReads].flatMap(([slug, { ideas }]) => {
    const source = sources.easyReads.get(slug);
    if (!source) return [];
    const at = (path: FieldPath, scope: Scope): Telling => ({
      version: 'easy-read',
      file: source.file,
      unit: source.file,
      text: source.text(path),
      scope,
    });
    const whole: Scope = slug === OVERVIEW ? { rows: everyRow } : { recommendation: slug };
    return [
      at(['title'], whole),
      ...ideas.flatMap(({ heading, says, covers }, i) => [
        ...(heading ? [at(['ideas', i, 'heading'], whole)] : []),
        ...says.map((_, s) =>
          at(['ideas', i, 'says', s], covers.length > 0 ? { rows: covers } : whole),
        ),
      ]),
    ];
  });
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

const known = new WeakMap<Content, readonly Telling[]>();

/** Every text of a content folder that belongs to a version; worked out once. */
export function tellingsOf(content: Content): readonly Telling[] {
  const before = known.get(content);
  if (before) return before;
  const pages = [...content.plan.pages].flatMap(([key, page]) => {
    const source = content.sources.pages.get(key);
    return source ? pageTellings(page, source) : [];
  });
  const tellings = [
    ...planTellings(content),
    ...pages,
    ...easyReadTellings(content),
    ...updateTellings(content),
    ...guideTellings(content),
    ...helpLineTellings(content),
  ];
  known.set(content, tellings);
  return tellings;
}
