/** What pages, papers and feeds are made of: a reading of the content as plain data, which processes can send each other. */
import type { Plan } from '../lib/model/plan.ts';
import type { Vocabulary } from '../lib/search/vocabulary.ts';
import { vocabularyOf } from '../lib/search/vocabulary-of.ts';
import type { MdxEntry } from './mdx/file.ts';
import type { Reading } from './read.ts';

/** The body of an MDX file: its words, or what is wrong with them. */
export type Body = Pick<MdxEntry<unknown>, 'nodes' | 'faults'>;

/** The content as the site shows it. */
export interface SiteContent {
  readonly plan: Plan;
  /** The drawings in `pictures/` as they are published, by name; without those that cannot be read. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Keys as in the plan. */
  readonly bodies: Readonly<Record<keyof Reading['mdx'], ReadonlyMap<string, Body>>>;
  /** What the search knows about words. */
  readonly vocabulary: Vocabulary;
}

/** What a process that checks the content sends. */
export interface CheckedContent {
  /** Nothing where it has errors. */
  readonly content: SiteContent | undefined;
  /** What is wrong with it, as printed; empty where nothing is. */
  readonly report: string;
}

const bodiesOf = (files: ReadonlyMap<string, Body>): Map<string, Body> =>
  new Map([...files].map(([key, { nodes, faults }]) => [key, { nodes, faults }]));

/** What the site shows of a reading; nothing where `site.yaml`, `review.yaml` or another single file is broken. */
export function siteContentOf({ content, mdx }: Reading): SiteContent | undefined {
  if (!content) return undefined;
  return {
    plan: content.plan,
    drawings: new Map(
      [...content.drawings].flatMap(([name, drawing]) => (drawing ? [[name, drawing.svg]] : [])),
    ),
    bodies: { pages: bodiesOf(mdx.pages), guides: bodiesOf(mdx.guides) },
    // Worked out when it is sent; in the live preview, whenever a search asks for it.
    get vocabulary() {
      return vocabularyOf(content);
    },
  };
}
