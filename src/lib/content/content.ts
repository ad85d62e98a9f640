/** What the checks look at: the plan together with the files it was read from. */
import type { Drawing } from '../drawings/drawing.ts';
import type { EasyRead } from '../model/easy-read.ts';
import type { Guide, Page, PartId } from '../model/pages.ts';
import type { Plan } from '../model/plan.ts';
import type { Recommendation } from '../model/recommendations.ts';
import type { Session } from '../model/sessions.ts';
import type { Update } from '../model/updates.ts';
import type { VersionId } from '../model/versions.ts';
import type { Word } from '../model/words.ts';
import type { Kind } from './kinds.ts';
import type { Located, Position, Problem, Source } from './problems.ts';

/** The running text of one section of a page. */
export interface PartText {
  readonly part: PartId;
  /** One for each paragraph and list item. */
  readonly texts: readonly Located[];
}

/** What an author's text names. */
export interface BodyReference {
  readonly kind: 'link' | 'picture' | 'session';
  /** The address or the name, as written; empty where a component names nothing. */
  readonly to: string;
  readonly position: Position;
}

/** The running text of what a guide says to the readers of one version. */
export interface VersionText {
  readonly version: VersionId;
  /** One for each heading, paragraph and list item. */
  readonly texts: readonly Located[];
}

/** The file of a page or a guide. */
export interface PageSource extends Source {
  /** False where something is wrong with its body: that it lacks something then says nothing. */
  readonly whole: boolean;
  /** A guide has one, with all its text. */
  readonly parts: readonly PartText[];
  readonly references: readonly BodyReference[];
  /** What a guide says in a version's words; pages, which are for one version anyway, have none. */
  readonly versionTexts: readonly VersionText[];
}

/** A valid file: its data, and where each field is. */
export interface Entry<Data, Origin extends Source = Source> {
  readonly data: Data;
  readonly source: Origin;
}

/** The files of which checks ask where something is, under the same keys as the plan. */
export interface Files {
  readonly site: Source;
  readonly pictures: Source;
  readonly recommendations: ReadonlyMap<string, Entry<Recommendation>>;
  readonly pages: ReadonlyMap<string, Entry<Page, PageSource>>;
  readonly easyReads: ReadonlyMap<string, Entry<EasyRead>>;
  /** Those that the edition knows, oldest first. */
  readonly updates: readonly Entry<Update>[];
  readonly guides: ReadonlyMap<string, Entry<Guide, PageSource>>;
  readonly words: ReadonlyMap<string, Entry<Word>>;
  readonly sessions: ReadonlyMap<string, Entry<Session>>;
}

/** A content folder that was read. */
export interface Content {
  readonly plan: Plan;
  readonly files: Files;
  /** The drawings in `pictures/` by name; nothing where the file could not be read. */
  readonly drawings: ReadonlyMap<string, Drawing | undefined>;
  /** Whether the OpenMoji set has a code. */
  readonly openmoji: { has(code: string): boolean };
  /** Kinds of which a file could not be read: a reference to one of them says nothing. */
  readonly incomplete: ReadonlySet<Kind>;
}

/** One rule, or a few of one kind. */
export type Check = (content: Content) => Iterable<Problem>;

/** The files whose bodies have something wrong with them: what these lack, or say on average, means nothing. */
export function brokenIn({ files }: Content): ReadonlySet<string> {
  const sources = [...files.pages.values(), ...files.guides.values()].map(({ source }) => source);
  return new Set(sources.filter(({ whole }) => !whole).map(({ file }) => file));
}
