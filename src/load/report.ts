/** Problems, collected while files are read, and shown. */
import path from 'node:path';
import {
  errorsIn,
  problemLine,
  type Fault,
  type Position,
  type Problem,
} from '../lib/content/problems.ts';
import { positions } from '../lib/content/source.ts';
import { unseenIn } from '../lib/text/characters.ts';

/** The problems of everything read so far; files report into it. */
export class Report {
  readonly problems: Problem[] = [];

  /** Notes an error. */
  add(file: string, position: Position, rule: string, message: string): void {
    this.problems.push({ file, position, rule, message, level: 'error' });
  }

  /** Notes what is wrong with the text of a file. */
  addFaults(file: string, faults: readonly Fault[]): void {
    for (const { position, rule, message } of faults) this.add(file, position, rule, message);
  }

  /** Notes the characters of a file’s text that nobody can see: each program reads them in its own way. */
  addUnseen(file: string, text: string): void {
    const place = positions(text);
    const rule = 'schema/character';
    const unseen = unseenIn(text);
    this.addFaults(
      file,
      unseen.map(({ index, message }) => ({ position: place(index), rule, message })),
    );
  }

  /** Notes what another report has. One by one: a call takes only so many arguments, and a file may have more faults. */
  include({ problems }: Report): void {
    for (const problem of problems) this.problems.push(problem);
  }
}

/** A file as an editor knows it: from the folder they work in, with `/` on every system. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
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
