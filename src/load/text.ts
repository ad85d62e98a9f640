/** The text of a content file, read with care: content is data, whoever wrote it. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { START, shownPath, type Report } from './report.ts';

/** The largest a content file may be, in bytes: the longest of ours has a tenth of it. */
const LARGEST = 512 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file; nothing where it is missing, too large, no UTF-8, or a link that leads out of `folder`,
 * with the reason in the report.
 */
export function textOf(folder: string, file: string, report: Report): string | undefined {
  const text = readCarefully(folder, file);
  if (typeof text === 'string') return text;
  report.add(shownPath(file), START, text.rule, text.message);
  return undefined;
}

/** The text, or why it is refused. */
function readCarefully(folder: string, file: string): string | { rule: string; message: string } {
  if (!existsSync(file)) {
    return { rule: 'schema/missing-file', message: 'This file is needed. Add it.' };
  }
  const inside = path.relative(realpathSync.native(folder), realpathSync.native(file));
  if (inside.startsWith('..') || path.isAbsolute(inside)) {
    const message = 'This is a link out of the content folder. Put the file itself here.';
    return { rule: 'schema/link', message };
  }
  const { size } = statSync(file);
  if (size > LARGEST) {
    const message = `${Math.round(size / 1024)} kB; the most is ${LARGEST / 1024} kB. Make it smaller.`;
    return { rule: 'schema/large', message };
  }
  try {
    // Leaves out what some Windows editors write: a byte order mark, and line ends of two characters.
    return utf8.decode(readFileSync(file)).replaceAll('\r\n', '\n');
  } catch {
    return { rule: 'schema/encoding', message: 'This is not UTF-8 text. Save it again as UTF-8.' };
  }
}
