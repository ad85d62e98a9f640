import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/build/check-content.ts';
import { checkLinks } from './src/build/check-links.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { headers } from './src/build/headers.ts';
import { oneBuild } from './src/build/lock.ts';
import { offline } from './src/build/offline-zip.ts';
import { oneScript } from './src/build/bundle-script.ts';
import { publish } from './src/build/publish.ts';
import { searchIndex } from './src/build/search-index.ts';
import { steps } from './src/build/steps.ts';
import { siteAddress } from './src/load/address.ts';

const { site, base } = siteAddress(process.env);

/** One text for the pages and for their policy: it is there before any page is, so nothing on a page can change it. */
const beforePaint = await oneScript('src/client/settings/before-paint.ts');

export default defineConfig({
  site,
  base,
  // Beside the rest of what Astro remembers, so that builds take turns with it, too (lock.ts).
  cacheDir: '.astro/build/',
  // The new default joins inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  integrations: [
    oneBuild(),
    checkContent(),
    sitemap({ filter: (page) => !page.includes('/embed/') }),
    finishPages(beforePaint),
    searchIndex(),
    offline(beforePaint),
    checkLinks(),
    headers(),
    steps(),
    publish(),
  ],
  vite: {
    define: { BEFORE_PAINT: JSON.stringify(beforePaint) },
    // Scripts and fonts stay files, so that a strict content policy can name them.
    // light-dark() is written out for browsers that do not know it yet.
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    },
    ssr: { external: ['@myriaddreamin/typst-ts-node-compiler', 'sharp', 'svgo'] },
  },
});
