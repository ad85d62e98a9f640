/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Unit and component tests; they need no build. The built sites are tested by vitest.site.config.ts. */
export default getViteConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Else tokens.css is empty for those who read its colours.
    css: { include: /tokens\.css/ },
    // Some tests start programs; a busy machine takes its time.
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.ts', 'tests/components/**/*.test.ts'],
  },
});
