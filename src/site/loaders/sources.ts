import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config, type SiteConfig } from '../../../postil.config.ts';
import { readSources, type SourceText } from '../../files/source-files-fs.ts';
import { watchFolders } from './watch.ts';

/**
 * Loads the texts of the sources, by path from the project's root, for one purpose: exported annotations say where in
 * the source a mention stands. No page shows them.
 */
export function sourcesLoader({ contentDir }: Pick<SiteConfig, 'contentDir'> = config) {
  const folder = `${contentDir}/sources`;
  return {
    name: 'postil-sources',
    schema: z.custom<SourceText>(),
    load: async (context) => {
      const path = fileURLToPath(new URL(folder, context.config.root));
      await loadSources(context, folder, path);
      watchFolders(context, [path], () => loadSources(context, folder, path));
    },
  } satisfies Loader;
}

async function loadSources({ store, parseData }: LoaderContext, folder: string, directory: string) {
  const gone = new Set(store.keys());
  for (const [path, source] of await readSources(directory)) {
    const id = `${folder}/${path}`;
    gone.delete(id);
    store.set({ id, data: await parseData({ id, data: { ...source } }), digest: source.identifier });
  }
  for (const id of gone) store.delete(id);
}
