import { errorsIn, problemLine, type Problem } from '../lib/problems.ts';

/** All problems, one line each, grouped by file, and how many there are. */
export function reportOf(problems: readonly Problem[]): string {
  const errors = errorsIn(problems);
  const files = new Set(problems.map(({ file }) => file)).size;
  const lines = problems.map(problemLine);
  return [
    ...lines,
    '',
    `${errors} ${errors === 1 ? 'error' : 'errors'} and ${problems.length - errors} advice in ${files} ${files === 1 ? 'file' : 'files'}.`,
  ].join('\n');
}
