import type { AstroIntegration } from 'astro';
import { config } from '../../postil.config.ts';
import { openContent } from '../files/content.ts';

/**
 * Makes Astro the compiler of the pages: `astro build` gives a module that renders a page from the data it is handed (see
 * `renderer.ts`), and `scripts/build` decides which pages to render. While the site is served live, `live-site.ts` hands
 * out the same data.
 */
export function renderer(): AstroIntegration {
  return {
    name: 'postil',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ order: 'pre', entrypoint: new URL('live-site.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        openContent(config.contentDir).onChange(() => server.ws.send({ type: 'full-reload' }));
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'postil',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('renderer.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
