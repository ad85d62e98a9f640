/** The search index, made by Pagefind from the finished pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
};

/** Indexes every page that has `data-pagefind-body`, and writes the index to `/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'our-plan:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        check({ errors });
        if (!index) throw new Error('Pagefind made no index.');
        const added = await index.addDirectory({ path: folder });
        check(added);
        check(await index.writeFiles({ outputPath: `${folder}pagefind` }));
        await pagefind.close();
        if (added.page_count === 0) throw new Error('Pagefind found no page to index.');
        logger.info(`indexed ${added.page_count} pages`);
      },
    },
  };
}
