/** The text of a content file. */
import type { NotRead } from './folder.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text in some bytes, or why they are not text. */
export function textOf(bytes: Uint8Array): string | NotRead {
  try {
    // Leaves out what some Windows editors write: a byte order mark, and line ends of two characters.
    return utf8.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { rule: 'schema/encoding', message: 'This is not UTF-8 text. Save it again as UTF-8.' };
  }
}
