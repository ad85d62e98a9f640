/** The built pages. Test files in one worker share them, read and parsed once, and must not change them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import type { Document } from 'domhandler';
import { filesIn } from '../../src/build/built-site.ts';
import { memo } from '../../src/lib/text/memo.ts';
import type { TestSite } from './sites.ts';

/** One built page. */
export interface BuiltPage {
  /** Its file below the site's folder: `plan/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of a built site, with `/` between folders. */
export const filesOf = ({ folder }: TestSite): string[] => filesIn(folder);

const pageIn = memo((whole: string) => {
  const html = readFileSync(whole, 'utf8');
  return { html, document: parseDocument(html) };
});

/** One page of a built site, by its file. @throws if there is none */
export const pageAt = ({ folder }: TestSite, file: string): BuiltPage => ({
  file,
  ...pageIn(path.join(folder, file)),
});

/** Every page of a built site. */
export const pagesOf = (site: TestSite): BuiltPage[] =>
  filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageAt(site, file));

/** The texts of all elements of a name, in order. */
export const textsOf = (document: Document, name: string): string[] =>
  getElementsByTagName(name, document).map((element) => textContent(element).trim());
