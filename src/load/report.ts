/** Problems, shown. */
import path from 'node:path';
import { errorsIn, problemLine, type Problem } from '../lib/content/problems.ts';
import { isWithin } from './folder.ts';

/** A file as an editor knows it: from the folder they work in, with `/` on every system. */
export function shownPath(file: string): string {
  const shown = isWithin(process.cwd(), path.resolve(file)) ? path.relative('', file) : file;
  return shown.split(path.sep).join('/');
}

/** A number of things: “1 page”, “2 pages”. */
export const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** All problems, one line each, a group for each file; then how many there are of each rule. */
export function reportOf(problems: readonly Problem[], waived: number): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  const rules = [...Map.groupBy(problems, ({ rule }) => rule)]
    .map(([rule, own]) => `${rule} ${own.length}`)
    .sort();
  const errors = errorsIn(problems);
  return [
    ...[...groups.values()].map((own) => `${own.map(problemLine).join('\n')}\n`),
    ...(rules.length > 0 ? [rules.join(' · ')] : []),
    `${counted(errors, 'error')}, ${problems.length - errors} advice, ${counted(waived, 'waiver')}, ${counted(groups.size, 'file')}.`,
  ].join('\n');
}
