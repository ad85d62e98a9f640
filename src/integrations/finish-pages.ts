/**
 * Finishes every page: makes it lighter, then names in its policy what stands on it. A page that its own policy would
 * break stops the build.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kept } from '../cache.ts';
import { withPolicy } from '../lib/content-policy.ts';
import { lighten } from '../lib/lighten.ts';
import { timedLater } from '../steps.ts';
import { pageFilesIn, pagesOf, type FilesOf } from './pages.ts';
import { inThreads } from './threads.ts';

/** As a policy writes it: base 64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Finishes some pages of a folder.
 * @returns what is wrong with them, one line each
 * @public for threads, which load it by its name
 */
export function finish(pages: FilesOf): string[] {
  const wrong: string[] = [];
  for (const { file, path, html } of pagesOf(pages)) {
    const finished = kept(['finished page', html], () => withPolicy(lighten(html), sha256));
    writeFileSync(path, finished.html);
    wrong.push(...finished.problems.map((problem) => `${file}  ${problem}`));
  }
  return wrong;
}

/** Must come before whatever reads finished pages, and after whatever changes them. */
export function finishPages(): AstroIntegration {
  return {
    name: 'our-plan:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const wrong = await timedLater('finishing', () =>
          inThreads(import.meta.url, finish, { folder, files: pageFilesIn(folder) }),
        );
        for (const line of wrong.flat()) logger.error(line);
        if (wrong.flat().length > 0)
          throw new Error('The content policy would break pages (above). Nothing was published.');
      },
    },
  };
}
