/** The search index, made by Pagefind from the finished pages, the glossary and the bodies. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Plan } from '../lib/model/plan.ts';
import { recordsOf } from '../lib/search/records.ts';
import { filesIn, pagesIn } from './built-site.ts';

/**
 * What every card and table says again: labels, who, by when, and how it is going. Found everywhere it would lead nowhere,
 * and a search would weigh more; who does what is found among the bodies.
 */
const EXCLUDED_SELECTORS = [
  'dt',
  'thead',
  '.checked',
  '.screen-only',
  '.visually-hidden',
  '.cards > .card dl > div:not(:nth-child(3))',
  '.facts dl > div:nth-child(-n + 2)',
];

/** What makes a page one to be found. */
const INDEXED = ' data-pagefind-body';

/** Pagefind’s ready-made interfaces and its worker: nothing asks for them. */
const UNUSED = /^pagefind-.*\.(js|css)$/;

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
};

/**
 * Indexes every page that is to be found, and writes the index to `/pagefind/`. Pages go in one by one, sorted, so that
 * the index is the same whatever order the disk has.
 * @returns how many pages
 * @throws where Pagefind refuses something, or there is no page to index
 */
export async function indexPages(folder: string, plan: Plan): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: EXCLUDED_SELECTORS });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  let count = 0;
  for (const { file, html } of pagesIn(folder)) {
    if (!html.includes(INDEXED)) continue;
    check(await index.addHTMLFile({ sourcePath: file, content: html }));
    count += 1;
  }
  if (count === 0) throw new Error('There is no page to index for the search.');
  // Pages are filed by this form of their language; another spelling would be another language.
  const language = plan.site.language.toLowerCase();
  const added = recordsOf(plan).map((record) => index.addCustomRecord({ ...record, language }));
  (await Promise.all(added)).forEach(check);
  const outputPath = path.join(folder, 'pagefind');
  check(await index.writeFiles({ outputPath }));
  await pagefind.close();
  for (const file of filesIn(outputPath)) {
    if (UNUSED.test(file)) rmSync(path.join(outputPath, file));
  }
  return count;
}
