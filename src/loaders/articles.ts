import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { renderArticle } from '../annotate/render.ts';
import { articleShape } from '../article/frontmatter.ts';
import { sourcePathToSlug } from '../article/ids.ts';
import { readFrontmatter } from '../article/read-frontmatter.ts';
import { matchEntities } from '../entities/match-entities.ts';
import type { GlossaryEntry } from '../glossary/entry.ts';
import { interfaceLanguage } from '../strings/strings.ts';
import { digestCode } from './code-digest-fs.ts';
import { readContentFiles, type ContentFile } from './content-files-fs.ts';
import { readGlossary } from './glossary.ts';
import { noteLabels } from './note-labels.ts';
import { reportProblems } from './report.ts';
import { watchFolders } from './watch.ts';

export interface ArticlesLoaderOptions {
  /** The articles' folder, relative to the project's root. */
  directory: string;
  /** The glossary's folder, relative to the project's root. */
  glossary: string;
  /** Mentions less certain than this are not marked up. 0 to 1. */
  threshold: number;
  /** BCP 47, of the site: for articles whose own language is not known. */
  language: string;
}

/** What every article of one load has in common. */
interface Shared {
  context: LoaderContext;
  options: ArticlesLoaderOptions;
  entries: GlossaryEntry[];
  /** A digest over the glossary, the options and the code. */
  digest: string;
}

/**
 * Loads `content/articles`, annotated: an entry's `rendered.html` is its body, and `data.annotations` what it mentions.
 * An entry is rendered again when its file changes, or the glossary, the options or the code that renders.
 */
export function articlesLoader(options: ArticlesLoaderOptions): Loader {
  const load = async (context: LoaderContext) => {
    const { store, config, generateDigest } = context;
    const files = await readContentFiles(fileURLToPath(new URL(options.directory, config.root)));
    const { entries } = await readGlossary(config.root, options.glossary);
    const code = await digestCode(fileURLToPath(config.root));
    const shared = { context, options, entries, digest: generateDigest({ entries, options, code }) };
    const gone = new Set(store.keys());
    for (const file of files) {
      const slug = await loadArticle(file, shared);
      if (slug) gone.delete(slug);
    }
    for (const slug of gone) store.delete(slug);
  };
  return {
    name: 'postil-articles',
    load: async (context) => {
      await load(context);
      if (!context.watcher) return;
      const folders = [options.directory, options.glossary];
      const paths = folders.map((folder) => fileURLToPath(new URL(folder, context.config.root)));
      watchFolders(context.watcher, paths, () => load(context));
    },
  };
}

/** Stores one article, unless it is stored as it is. Gives its slug; `undefined` where it lacks what a page needs. */
async function loadArticle({ path, text }: ContentFile, { context, options, entries, digest: shared }: Shared) {
  const { store, parseData, generateDigest, logger } = context;
  const filePath = `${options.directory}/${path}`;
  const slug = sourcePathToSlug(path);
  const digest = generateDigest({ text, shared });
  if (store.get(slug)?.digest === digest) return slug;

  const { values, body, problems } = readFrontmatter(text, filePath, articleShape);
  reportProblems(problems, logger);
  if (values.title === undefined) return undefined;

  const given = values.language ?? 'und';
  const language = given === 'und' ? options.language : given;
  const hidden = new Set(entries.filter((entry) => !entry.highlight).map(({ id }) => id));
  const { html, annotations, words } = renderArticle(body, noteLabels(interfaceLanguage(language, options.language)), {
    match: (paragraph) => matchEntities(paragraph, values.entities ?? [], entries),
    threshold: options.threshold,
    mayHighlight: (id) => !hidden.has(id),
    language,
  });
  const { entities: _, generated: __, ...metadata } = values;
  const data = await parseData({ id: slug, filePath, data: { ...metadata, language, words, annotations } });
  store.set({ id: slug, data, digest, filePath, body, rendered: { html } });
  return slug;
}
