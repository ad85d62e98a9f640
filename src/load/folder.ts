/** A content folder, on the disk or in memory: which files it has, and what they hold. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Why a file is not read: the rule that it breaks, and what to do. */
export interface NotRead {
  readonly rule: string;
  readonly message: string;
}

/** All that the reader asks of a content folder. Subfolders and files are paths from it, with `/`. */
export interface ContentFolder {
  /** The names of everything in a subfolder, in any order; an empty list if it does not exist. */
  names(subfolder: string): readonly string[];
  /** The contents of a file, or why it is not read. */
  bytes(file: string): Uint8Array | NotRead;
}

/** The largest a content file may be, in bytes: our longest is a tenth of that. */
const MAX_SIZE = 512 * 1024;

/** Why a file that does not exist is not read. */
export const MISSING: NotRead = {
  rule: 'schema/missing-file',
  message: 'This file is needed. Add it.',
};

/** True where a path is in a folder, or is that folder. On Windows, the way to another drive is an absolute path. */
export function isWithin(folder: string, file: string): boolean {
  const inside = path.relative(folder, file);
  return inside.split(path.sep)[0] !== '..' && !path.isAbsolute(inside);
}

/** A folder on the disk, read with care: content is data, whoever wrote it. */
export const onDisk = (folder: string): ContentFolder => ({
  names(subfolder) {
    const whole = path.join(folder, subfolder);
    return existsSync(whole) ? readdirSync(whole) : [];
  },
  bytes(file) {
    const whole = path.join(folder, file);
    if (!existsSync(whole)) return MISSING;
    if (!isWithin(realpathSync.native(folder), realpathSync.native(whole))) {
      const message = 'This is a link out of the content folder. Put the file itself here.';
      return { rule: 'schema/link', message };
    }
    const { size } = statSync(whole);
    if (size > MAX_SIZE) {
      const message = `${Math.round(size / 1024)} kB; the limit is ${MAX_SIZE / 1024} kB. Make it smaller.`;
      return { rule: 'schema/large', message };
    }
    return readFileSync(whole);
  },
});
