import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { config } from './postil.config.ts';
import { isIndexed } from './scripts/build/is-indexed.ts';

export default defineConfig({
  site: config.url,
  base: config.base,
  outDir: config.outDir,
  cacheDir: config.cacheDir,
  trailingSlash: 'ignore',
  // A strict content security policy: no style and no script stands in the page itself.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [sitemap({ filter: (page) => !/\/search\//.test(page) && isIndexed(config, page) })],
  devToolbar: { enabled: false },
});
