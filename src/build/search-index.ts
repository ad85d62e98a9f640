/** The search index, made by Pagefind from the finished pages, the glossary and the bodies. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { recordsOf } from '../lib/search/records.ts';
import { readOptions } from '../load/read.ts';
import { sharedReading } from '../load/shared-reading.ts';
import { timedLater } from './steps.ts';

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
};

/**
 * What every card and table says again: labels, who, by when, and how it stands. Found everywhere it would lead nowhere,
 * and a search would weigh more; who does what is found among the bodies.
 */
const FURNITURE = [
  'dt',
  'thead',
  '.checked',
  '.screen-only',
  '.visually-hidden',
  '.card dl > div:not(:nth-child(3))',
  '.facts dl > div:nth-child(-n + 2)',
];

/** Pagefind's ready-made interfaces and its worker: nothing asks for them. */
const UNUSED = /^pagefind-.*\.(js|css)$/;

/**
 * Gives back the memory of all that a build has made and needs no more, as Pagefind, a program of its own, needs as much
 * again for a large plan. Only where Node.js was started so (package.json).
 */
const makeRoom = (): void => {
  globalThis.gc?.();
};

/** Indexes every page that has `data-pagefind-body`, and writes the index to `/pagefind/`. @returns how many */
async function indexed(folder: string): Promise<number> {
  const plan = sharedReading(readOptions(process.env)).content?.plan;
  if (!plan) throw new Error('The content cannot be read.');
  makeRoom();
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: FURNITURE });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  const added = await index.addDirectory({ path: folder });
  check(added);
  // Pages are filed so; another spelling would be another language.
  const language = plan.site.language.toLowerCase();
  // All at once: Pagefind takes them in this order, and an answer to each would be waited for.
  const records = recordsOf(plan).map((record) => index.addCustomRecord({ ...record, language }));
  for (const added of await Promise.all(records)) check(added);
  const outputPath = path.join(folder, 'pagefind');
  check(await index.writeFiles({ outputPath }));
  await pagefind.close();
  for (const file of readdirSync(outputPath)) {
    if (UNUSED.test(file)) rmSync(path.join(outputPath, file));
  }
  if (added.page_count === 0) throw new Error('Pagefind found no page to index.');
  return added.page_count;
}

/** Must come after whatever changes the words of pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'our-plan:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await timedLater('search index', () => indexed(fileURLToPath(dir)));
        logger.info(`indexed ${count} pages`);
      },
    },
  };
}
