/** What the checks look at: the plan together with the files it was read from. */
import type { Drawing } from '../drawings/drawing.ts';
import type { Plan } from '../model/plan.ts';
import type { Kind } from './kinds.ts';
import type { Problem } from './problems.ts';
import type { PageSource, Source } from './source.ts';

/** The files, under the same keys as the plan. */
export interface Sources {
  readonly site: Source;
  readonly review: Source;
  readonly outcomes: Source;
  readonly bodies: Source;
  readonly pictures: Source;
  /** By slug. */
  readonly recommendations: ReadonlyMap<string, Source>;
  /** By page key. */
  readonly pages: ReadonlyMap<string, PageSource>;
  /** By slug. */
  readonly easyReads: ReadonlyMap<string, Source>;
  /** By update id. */
  readonly updates: ReadonlyMap<string, Source>;
  /** By slug. */
  readonly guides: ReadonlyMap<string, PageSource>;
  /** By slug. */
  readonly words: ReadonlyMap<string, Source>;
  /** By id. */
  readonly sessions: ReadonlyMap<string, Source>;
  /** By id. */
  readonly said: ReadonlyMap<string, Source>;
}

/** A content folder that was read. */
export interface Content {
  readonly plan: Plan;
  readonly sources: Sources;
  /** The drawings in `pictures/` by name; nothing where the file could not be read. */
  readonly drawings: ReadonlyMap<string, Drawing | undefined>;
  /** Whether the OpenMoji set has a code. */
  readonly openmoji: { has(code: string): boolean };
  /** Kinds of which a file could not be read: a reference to one of them says nothing. */
  readonly incomplete: ReadonlySet<Kind>;
}

/** What the rules found. */
export interface Findings {
  readonly problems: Problem[];
  /** How many problems the content's own waivers allow. */
  readonly waived: number;
}

/** One rule, or a few of one kind. */
export type Check = (content: Content) => Problem[];
