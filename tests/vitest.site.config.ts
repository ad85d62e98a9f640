import { defineConfig } from 'vitest/config';

/** Tests on the built sites; `npm run test:build` makes them first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
