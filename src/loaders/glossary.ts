import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config, type SiteConfig } from '../../postil.config.ts';
import { renderPlain } from '../annotate/render.ts';
import { findClashes } from '../glossary/entry-clashes.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { findDeadLinks, linkTargets } from '../glossary/link-targets.ts';
import { parseEntry } from '../glossary/parse-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { readContentFiles } from './content-files-fs.ts';
import { entityHrefs } from './entity-href.ts';
import { noteLabels } from './note-labels.ts';
import { reportProblems } from './report.ts';
import { watchFolders } from './watch.ts';

/** The entries of a glossary and what is wrong with them. An id that two files claim belongs to the first. */
export async function readGlossary(
  root: URL,
  directory: string,
): Promise<{ entries: GlossaryEntry[]; problems: Problem[] }> {
  const files = await readContentFiles(fileURLToPath(new URL(directory, root)));
  const parsed = files.map(({ path, text }) => parseEntry(text, `${directory}/${path}`));
  const entries = new Map<string, GlossaryEntry>();
  for (const { entry } of parsed) if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  const targets = linkTargets([...entries.values()]);
  const deadLinks = parsed.flatMap(({ entry, text }) => (entry ? findDeadLinks(text, entry.file, targets) : []));
  return {
    entries: [...entries.values()],
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed), ...deadLinks],
  };
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
  const { entries, problems } = await readGlossary(config.root, folder);
  reportProblems(problems, context);
  const entityHref = entityHrefs(linkTargets(entries));
  const gone = new Set(store.keys());
  for (const entry of entries) {
    gone.delete(entry.id);
    const data = await context.parseData({ id: entry.id, data: { ...entry } });
    const html = renderPlain(entry.body, noteLabels(language), entityHref);
    store.set({ id: entry.id, data, digest: context.generateDigest({ ...entry, html }), rendered: { html } });
  }
  for (const id of gone) store.delete(id);
}
