/** The built pages, read once for all tests of a site. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import type { Document } from 'domhandler';
import type { TestSite } from './sites.ts';

/** One built page. */
export interface BuiltPage {
  /** Its file below the site's folder: `plan/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of a built site, with `/` between folders. */
export const filesOf = ({ folder }: TestSite): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** Every page of a built site. */
export const pagesOf = (site: TestSite): BuiltPage[] =>
  filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(site.folder, file), 'utf8');
      return { file, html, document: parseDocument(html) };
    });

/** The texts of all elements of a name, in order. */
export const textsOf = (document: Document, name: string): string[] =>
  getElementsByTagName(name, document).map((element) => textContent(element).trim());
