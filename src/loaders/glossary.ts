import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { renderPlain } from '../annotate/render.ts';
import { findClashes } from '../glossary/entry-clashes.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { parseEntry } from '../glossary/parse-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { noteLabels } from './note-labels.ts';
import { readContentFiles } from './content-files-fs.ts';
import { reportProblems } from './report.ts';
import { watchFolders } from './watch.ts';

export interface GlossaryLoaderOptions {
  /** The glossary's folder, relative to the project's root. */
  directory: string;
  /** BCP 47, of the site. */
  language: string;
}

/** The entries of a glossary folder and what is wrong with them. An id two files claim belongs to the first. */
export async function readGlossary(
  root: URL,
  directory: string,
): Promise<{ entries: GlossaryEntry[]; problems: Problem[] }> {
  const files = await readContentFiles(fileURLToPath(new URL(directory, root)));
  const parsed = files.map(({ path, text }) => parseEntry(text, `${directory}/${path}`));
  const entries = new Map<string, GlossaryEntry>();
  for (const { entry } of parsed) if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  return {
    entries: [...entries.values()],
    problems: [...parsed.flatMap(({ problems }) => problems), ...findClashes(parsed)],
  };
}

/** Loads `content/glossary`: one entry a file, its body rendered. */
export function glossaryLoader({ directory, language }: GlossaryLoaderOptions): Loader {
  const load = async ({ store, config, parseData, generateDigest, logger }: LoaderContext) => {
    const { entries, problems } = await readGlossary(config.root, directory);
    reportProblems(problems, logger);
    const gone = new Set(store.keys());
    for (const entry of entries) {
      gone.delete(entry.id);
      const data = await parseData({ id: entry.id, data: { ...entry } });
      const html = renderPlain(entry.body, noteLabels(language));
      store.set({ id: entry.id, data, digest: generateDigest({ ...entry }), rendered: { html } });
    }
    for (const id of gone) store.delete(id);
  };
  return {
    name: 'postil-glossary',
    load: async (context) => {
      await load(context);
      if (!context.watcher) return;
      watchFolders(context.watcher, [fileURLToPath(new URL(directory, context.config.root))], () => load(context));
    },
  };
}
