/**
 * Finishes every page: makes it lighter, then names in its policy what stands on it. A page that its own policy would
 * break stops the build.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from '../lib/content-policy.ts';
import { lighten } from '../lib/lighten.ts';
import { timed } from '../steps.ts';
import { pagesIn } from './pages.ts';

/** As a policy writes it: base 64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Must come before whatever reads finished pages, and after whatever changes them. */
export function finishPages(): AstroIntegration {
  return {
    name: 'our-plan:finish-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const wrong: string[] = [];
        timed('finishing', () => {
          for (const { file, path, html } of pagesIn(fileURLToPath(dir))) {
            const finished = withPolicy(lighten(html), sha256);
            writeFileSync(path, finished.html);
            wrong.push(...finished.problems.map((problem) => `${file}  ${problem}`));
          }
        });
        for (const line of wrong) logger.error(line);
        if (wrong.length > 0)
          throw new Error('The content policy would break pages (above). Nothing was published.');
      },
    },
  };
}
