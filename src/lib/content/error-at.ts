import type { Problem } from './problems.ts';
import type { FieldPath, Source } from './source.ts';

/** An error at a field of a file. */
export const errorAt = (
  source: Source,
  path: FieldPath,
  rule: string,
  message: string,
): Problem => ({ file: source.file, position: source.at(path), rule, message, level: 'error' });
