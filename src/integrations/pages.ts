/** The files of the finished site. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A finished page. */
export interface FinishedPage {
  /** Its file below the site's folder, with `/` between folders: `plan/index.html`. */
  readonly file: string;
  /** Where it is on the disk. */
  readonly path: string;
  readonly html: string;
}

/** Every file of a folder, with `/` between folders, in one order everywhere. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

/** Every page of a folder, one after the other: all at once might not fit into memory. */
export function* pagesIn(folder: string): Generator<FinishedPage> {
  for (const file of filesIn(folder).filter((each) => each.endsWith('.html'))) {
    const where = path.join(folder, file);
    yield { file, path: where, html: readFileSync(where, 'utf8') };
  }
}
