import { defineConfig } from 'vitest/config';
import { foundEngines, missingEngines } from './engines/find-engines.ts';

for (const line of missingEngines()) console.log(line);

/** The main journeys in engines other than Chromium’s, if installed; `npm run test:build` makes the site first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: foundEngines().length > 0 ? ['tests/engines/*.test.ts'] : [],
    passWithNoTests: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
