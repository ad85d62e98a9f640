import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bundleBeforePaint } from './src/build/built-site.ts';
import { ourPlan } from './src/build/integration.ts';
import { siteSchema } from './src/lib/model/site.ts';
import { siteAddress } from './src/lib/site/site-address.ts';
import { Reader } from './src/load/files.ts';
import { getOptions } from './src/load/options.ts';

const options = getOptions();

export default defineConfig({
  site: siteAddress(options, new Reader(options.folder).yaml('site.yaml', siteSchema)?.data).site,
  base: options.base,
  // The new default joins inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 8 },
  // Here and not in package.json, so that `npm run dev -- --port 4430` is heeded.
  server: { port: 4321 },
  devToolbar: { enabled: false },
  integrations: [ourPlan(), sitemap({ filter: (page) => !page.includes('/embed/') })],
  vite: {
    define: { BEFORE_PAINT: JSON.stringify(await bundleBeforePaint()) },
    // Scripts and fonts stay files, so that a strict content policy can name them.
    // light-dark() is written out for browsers that do not know it yet.
    build: {
      assetsInlineLimit: 0,
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    },
    // Short names: a page names several.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    ssr: { external: ['@myriaddreamin/typst-ts-node-compiler', 'sharp', 'svgo'] },
  },
});
