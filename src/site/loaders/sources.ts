import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config } from '../../../postil.config.ts';
import { openContent } from '../../files/content.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { watchFolders } from './load-context.ts';

/** A source's text as exports refer to it. */
export interface LoadedSource {
  /** Decoded, with line breaks as in the file. */
  text: string;
  /** Names the file by the hash of its bytes. */
  identifier: string;
}

/**
 * Loads the texts of the sources, by path from the project's root, for one purpose: exported annotations give the
 * position of a mention in the source. No page shows them.
 */
export function sourcesLoader(site: Pick<SiteConfig, 'contentDir'> = config) {
  return {
    name: 'postil-sources',
    schema: z.custom<LoadedSource>(),
    load: async (context) => {
      await loadSources(context, site.contentDir);
      const folder = fileURLToPath(new URL(openContent(site.contentDir).folders.sources, context.config.root));
      watchFolders(context, [folder], () => loadSources(context, site.contentDir));
    },
  } satisfies Loader;
}

async function loadSources({ store, parseData }: LoaderContext, contentDir: string): Promise<void> {
  const { sources } = openContent(contentDir);
  const gone = new Set(store.keys());
  for (const { file: id } of sources.refresh().sources) {
    const read = sources.read({ file: id });
    if (!('text' in read) || !read.text.decoded) continue;
    gone.delete(id);
    const { decoded, identifier } = read.text;
    const data = await parseData({ id, data: { text: decoded.text, identifier } });
    store.set({ id, data, digest: identifier });
  }
  for (const id of gone) store.delete(id);
}
