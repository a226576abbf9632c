import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config, type SiteConfig } from '../../../postil.config.ts';
import { renderPlain } from '../../annotate/render.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import { type Glossary, parseGlossary } from '../../model/glossary/glossary.ts';
import { readContentFiles } from '../../files/content-files-fs.ts';
import { entityHrefs } from './entity-href.ts';
import { noteLabels } from './note-labels.ts';
import { reportProblems } from './report.ts';
import { watchFolders } from './watch.ts';

/** Reads the glossary in a folder below `root`. */
export async function readGlossary(root: URL, directory: string): Promise<Glossary> {
  const files = await readContentFiles(fileURLToPath(new URL(directory, root)));
  return parseGlossary(files.map(({ path, text }) => ({ file: `${directory}/${path}`, text })));
}

/** Where a site's glossary is, relative to the project's root. */
export function glossaryFolder({ contentDir }: Pick<SiteConfig, 'contentDir'>): string {
  return `${contentDir}/glossary`;
}

/** Loads the glossary: one entry a file, its body rendered. */
export function glossaryLoader(site = config) {
  const folder = glossaryFolder(site);
  return {
    name: 'postil-glossary',
    schema: z.custom<GlossaryEntry>(),
    load: async (context) => {
      await loadGlossary(context, folder, site.language);
      const path = fileURLToPath(new URL(folder, context.config.root));
      watchFolders(context, [path], () => loadGlossary(context, folder, site.language));
    },
  } satisfies Loader;
}

async function loadGlossary(context: LoaderContext, folder: string, language: string) {
  const { store, config } = context;
  const { entries, bodies, targets, problems } = await readGlossary(config.root, folder);
  reportProblems(problems, context);
  const entityHref = entityHrefs(targets);
  const gone = new Set(store.keys());
  for (const entry of entries) {
    gone.delete(entry.id);
    const data = await context.parseData({ id: entry.id, data: { ...entry } });
    const html = renderPlain(bodies.get(entry.id)!, noteLabels(language), entityHref);
    store.set({ id: entry.id, data, digest: context.generateDigest({ ...entry, html }), rendered: { html } });
  }
  for (const id of gone) store.delete(id);
}
