import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { checkLinks } from './src/integrations/check-links.ts';
import { offline } from './src/integrations/offline.ts';
import { publish } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/load/address.ts';

const { site, base } = siteAddress(process.env);

export default defineConfig({
  site,
  base,
  // The new default joins inline elements that stand on separate lines.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  integrations: [
    checkContent(),
    mdx(),
    sitemap(),
    searchIndex(),
    offline(),
    checkLinks(),
    publish(),
  ],
  vite: {
    // Scripts and fonts stay files, so that a strict content policy can name them.
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['@myriaddreamin/typst-ts-node-compiler', 'sharp', 'svgo'] },
  },
});
