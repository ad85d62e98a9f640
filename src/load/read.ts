/** The one reader: a content folder in, one plan and everything that is wrong with it out. */
import { runChecks } from '../lib/checks/all.ts';
import type { Content, Entry } from '../lib/content/content.ts';
import { inOrder, type Problem } from '../lib/content/problems.ts';
import type { Day } from '../lib/model/dates.ts';
import { joinPlan } from '../lib/model/plan.ts';
import { readEntries, type Entries } from './entries.ts';
import { Reader } from './files.ts';
import type { ContentFolder } from './folder.ts';
import { hasOpenmoji } from './openmoji.ts';
import type { Options } from './options.ts';

/** A content folder, read and checked. */
export interface Reading {
  /** Nothing where `site.yaml`, `review.yaml` or another single file is broken. */
  readonly content?: Content;
  /** The MDX files, as pages show them; keys as in the plan. */
  readonly mdx: Pick<Entries, 'pages' | 'guides'>;
  readonly problems: readonly Problem[];
  /** How many problems the content's own waivers allow. */
  readonly waived: number;
}

/** Reads and checks a content folder, from the disk or as `folder` has it. Everything wrong with it is in `problems`. */
export function readContent(
  options: Pick<Options, 'folder' | 'asAt'>,
  folder?: ContentFolder,
): Reading {
  const reader = new Reader(options.folder, folder);
  const entries = readEntries(reader);
  const content = contentOf(entries, options.asAt);
  const { problems, waived } = content ? runChecks(content) : { problems: [], waived: 0 };
  return {
    ...(content && { content }),
    mdx: entries,
    problems: inOrder([...reader.problems, ...problems]),
    waived,
  };
}

/** All entries joined, for the checks; nothing where one of the single files is broken. */
function contentOf(entries: Entries, asAt: Day | undefined): Content | undefined {
  const { site, review, outcomes, bodies, pictures, drawings, incomplete } = entries;
  if (!site || !review || !outcomes || !bodies || !pictures) return undefined;
  const plan = joinPlan(
    {
      site: site.data,
      review: review.data,
      outcomes: new Map(Object.entries(outcomes.data)),
      bodies: new Map(Object.entries(bodies.data)),
      pictures: new Map(Object.entries(pictures.data)),
      recommendations: dataOf(entries.recommendations),
      pages: dataOf(entries.pages),
      easyReads: dataOf(entries.easyReads),
      updates: dataOf(entries.updates),
      guides: dataOf(entries.guides),
      words: dataOf(entries.words),
      sessions: dataOf(entries.sessions),
      said: dataOf(entries.said),
    },
    asAt,
  );
  const updates = plan.updates.flatMap(({ id }) => entries.updates.get(id) ?? []);
  const files = { ...entries, site: site.source, pictures: pictures.source, updates };
  return { plan, files, drawings, openmoji: { has: hasOpenmoji }, incomplete };
}

const dataOf = <Data>(entries: ReadonlyMap<string, Entry<Data>>): Map<string, Data> =>
  new Map([...entries].map(([key, { data }]) => [key, data]));
