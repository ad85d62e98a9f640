/** Makes every finished page lighter, before its policy names what stands on it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { timed } from '../steps.ts';
import { lighten } from '../lib/lighten.ts';
import { pagesIn } from './pages.ts';

/** Must come before whatever relies on the bytes of a page. */
export function lightenPages(): AstroIntegration {
  return {
    name: 'our-plan:lighten',
    hooks: {
      'astro:build:done': ({ dir }) => {
        timed('finishing', () => {
          for (const { path, html } of pagesIn(fileURLToPath(dir)))
            writeFileSync(path, lighten(html));
        });
      },
    },
  };
}
