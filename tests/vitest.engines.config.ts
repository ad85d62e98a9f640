import { defineConfig } from 'vitest/config';
import { foundEngines, missingEngines } from './support/find-engines.ts';

for (const { name, install } of missingEngines()) {
  console.log(
    `Not looked at in ${name}, which is not on this machine. On Debian: apt-get install ${install}`,
  );
}

/** The main journeys in other engines than Chromium’s, where they are there; `npm run test:build` makes the site first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: foundEngines().length > 0 ? ['tests/engines/*.test.ts'] : [],
    passWithNoTests: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
