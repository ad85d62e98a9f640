import type { BodyNode } from '../lib/content/body.ts';
import type { Entry } from '../lib/content/content.ts';
import type { Fault, Problem } from '../lib/content/problems.ts';
import type { PageSource } from '../lib/content/source.ts';

/** An MDX file whose fields are valid. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Its body as pages show it; nothing where there are faults. */
  readonly nodes: readonly BodyNode[];
  /** What is wrong with the body. */
  readonly faults: readonly Problem[];
}

/** What was made of the text of a file, and what is wrong with it. */
export interface FileRead<Result> {
  /** Nothing where it is not valid. */
  readonly result?: Result;
  readonly faults: readonly Fault[];
}
