/** The files of the finished site. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Some files of a folder. */
export interface FilesOf {
  /** Where the folder is on the disk. */
  readonly folder: string;
  /** Below it, with `/` between folders: `plan/index.html`. */
  readonly files: readonly string[];
}

/** A finished page. */
export interface FinishedPage {
  /** Its file below the site's folder. */
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

/** The files of a folder that are pages. */
export const pageFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file.endsWith('.html'));

/** Pages, one after the other: all at once might not fit into memory. */
export function* pagesOf({ folder, files }: FilesOf): Generator<FinishedPage> {
  for (const file of files) {
    const where = path.join(folder, file);
    yield { file, path: where, html: readFileSync(where, 'utf8') };
  }
}
