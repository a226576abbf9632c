import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config } from '../../../postil.config.ts';
import { renderPlain } from '../../annotate/render.ts';
import { openContent } from '../../files/content.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { entityHrefs, noteLabels } from './links-and-labels.ts';
import { reportProblems, watchFolders } from './load-context.ts';

type Site = Pick<SiteConfig, 'contentDir' | 'language' | 'base'>;

/** Loads the glossary: one entry for each file, with its body rendered. */
export function glossaryLoader(site: Site = config) {
  return {
    name: 'postil-glossary',
    schema: z.custom<GlossaryEntry>(),
    load: async (context) => {
      await loadGlossary(context, site);
      const folder = fileURLToPath(new URL(openContent(site.contentDir).folders.glossary, context.config.root));
      watchFolders(context, [folder], () => loadGlossary(context, site));
    },
  } satisfies Loader;
}

async function loadGlossary(context: LoaderContext, site: Site): Promise<void> {
  const { store } = context;
  const { entries, bodies, targets, problems } = openContent(site.contentDir).glossary();
  reportProblems(problems, context);
  const hrefs = entityHrefs(targets, site);
  const gone = new Set(store.keys());
  for (const entry of entries) {
    gone.delete(entry.id);
    const data = await context.parseData({ id: entry.id, data: { ...entry } });
    const html = renderPlain(bodies.get(entry.id)!, noteLabels(site.language), hrefs);
    store.set({ id: entry.id, data, digest: context.generateDigest({ ...entry, html }), rendered: { html } });
  }
  for (const id of gone) store.delete(id);
}
