/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Unit and component tests; they need no build. The built sites are tested by vitest.site.config.ts. */
export default getViteConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Otherwise tokens.css is empty for tests that read its colours.
    css: { include: /tokens\.css/ },
    // All files share one context: code is loaded once, and content read once. No test may leave a trace.
    isolate: false,
    // Some tests start programs; a busy machine takes its time.
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.ts', 'tests/components/**/*.test.ts'],
  },
});
