/** Every page says what may be loaded and run on it; a page that its own policy would break stops the build. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { timed } from '../steps.ts';
import { withPolicy } from '../lib/content-policy.ts';
import { pagesIn } from './pages.ts';

/** As a policy writes it: base 64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Must come after whatever else changes the pages: a changed style would no longer be the one that is named. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'our-plan:content-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const wrong: string[] = [];
        timed('finishing', () => {
          for (const { file, path, html } of pagesIn(fileURLToPath(dir))) {
            const policed = withPolicy(html, sha256);
            writeFileSync(path, policed.html);
            wrong.push(...policed.problems.map((problem) => `${file}  ${problem}`));
          }
        });
        for (const line of wrong) logger.error(line);
        if (wrong.length > 0)
          throw new Error('The content policy would break pages (above). Nothing was published.');
      },
    },
  };
}
