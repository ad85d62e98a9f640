/** What is known of a content file that was read. */
import type { Problem } from '../lib/problems.ts';
import type { PageSource, Source } from '../lib/source.ts';

/** A valid file: its data and where each field stands. */
export interface Entry<Data, Origin extends Source = Source> {
  readonly data: Data;
  readonly source: Origin;
}

/** An MDX file whose fields are valid. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Where it is, for Astro, which renders its body. */
  readonly path: string;
  /** Its text, with empty lines instead of the fields; for nobody to render where there are faults. */
  readonly body: string;
  /** What is wrong with the body. */
  readonly faults: readonly Problem[];
}
