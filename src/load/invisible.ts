/** Characters that nobody can see, in any content file. */
import { positions } from '../lib/content/source.ts';
import { unseenIn } from '../lib/text/characters.ts';
import type { Report } from './report.ts';

/** Reports the characters of a text that nobody can see: each program reads them in its own way. */
export function reportUnseen(shown: string, text: string, report: Report): void {
  const place = positions(text);
  for (const { index, message } of unseenIn(text)) {
    report.add(shown, place(index), 'schema/character', message);
  }
}
