import path from 'node:path';
import { defineConfig } from 'astro/config';
import { config } from './postil.config.ts';
import { renderer } from './src/astro/adapter.ts';

export default defineConfig({
  site: config.url,
  base: config.base,
  // Not the site, but what renders its pages: see docs/architecture.md.
  outDir: path.join(config.cacheDir, 'renderer'),
  cacheDir: config.cacheDir,
  output: 'server',
  adapter: renderer(),
  trailingSlash: 'ignore',
  // A strict content security policy: no style and no script stands in the page itself.
  build: { inlineStylesheets: 'never', client: './client/', server: './server/', serverEntry: 'renderer.mjs' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
