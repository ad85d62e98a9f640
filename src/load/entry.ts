/** What is known of a content file that was read. */
import type { BodyNode } from '../lib/content/body.ts';
import type { Problem } from '../lib/content/problems.ts';
import type { PageSource, Source } from '../lib/content/source.ts';

/** A valid file: its data and where each field stands. */
export interface Entry<Data, Origin extends Source = Source> {
  readonly data: Data;
  readonly source: Origin;
}

/** An MDX file whose fields are valid. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Its body as pages show it; nothing where there are faults. */
  readonly nodes: readonly BodyNode[];
  /** What is wrong with the body. */
  readonly faults: readonly Problem[];
}
