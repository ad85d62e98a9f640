/** Writes `_headers`, for hosts that read one; README.md has the same for other servers. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../lib/headers.ts';
import { filesIn } from './pages.ts';

/** Must come after all files are there. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'our-plan:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(path.join(folder, '_headers'), headersFile(filesIn(folder), base));
      },
    },
  };
}
