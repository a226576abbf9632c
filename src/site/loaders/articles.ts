import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config } from '../../../postil.config.ts';
import { renderPlain } from '../../annotate/render.ts';
import { toPortableMarkdown } from '../../exports/article-markdown.ts';
import { createAnnotator } from '../../files/annotate-article.ts';
import { digestCode, RENDERING_ROOMS } from '../../files/code-digest.ts';
import { openContent } from '../../files/content.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { entityHrefs, entityUrls, noteLabels } from './links-and-labels.ts';
import { reportProblems, watchFolders } from './load-context.ts';

/** The body of an article in the forms that exports and feeds take it in. */
export interface ExportBody {
  /** Portable Markdown; see `toPortableMarkdown`. */
  markdown: string;
  /** HTML without annotations. */
  html: string;
}

type Site = Pick<SiteConfig, 'contentDir' | 'language' | 'highlightThreshold' | 'base' | 'url'>;

/**
 * Loads the articles, annotated: `rendered.html` of an entry is its body. An article is rendered again when its file,
 * the glossary, a setting or the code that decides its HTML has changed.
 */
export function articlesLoader(site: Site = config) {
  return {
    name: 'postil-articles',
    schema: z.custom<Omit<AnnotatedArticle, 'slug'> & { exported: ExportBody }>(),
    load: async (context) => {
      await loadArticles(context, site);
      const { articles, glossary } = openContent(site.contentDir).folders;
      const folders = [articles, glossary].map((folder) => fileURLToPath(new URL(folder, context.config.root)));
      watchFolders(context, folders, () => loadArticles(context, site));
    },
  } satisfies Loader;
}

async function loadArticles(context: LoaderContext, site: Site): Promise<void> {
  const { store, config } = context;
  const content = openContent(site.contentDir);
  const glossary = content.glossary();
  const { language, highlightThreshold } = site;
  const code = digestCode(fileURLToPath(config.root), RENDERING_ROOMS);
  const shared = context.generateDigest({ entries: glossary.entries, site, code });
  const labelsFor = (tag: string) => noteLabels(interfaceLanguage(tag, language));
  const annotate = createAnnotator(glossary, {
    language,
    highlightThreshold,
    labelsFor,
    entityHref: entityHrefs(glossary.targets, site),
  });
  const urls = entityUrls(glossary.targets, site);
  const gone = new Set(store.keys());
  for (const file of content.articles()) {
    const { slug } = file;
    const digest = context.generateDigest({ text: file.digest, shared });
    if (store.get(slug)?.digest === digest) {
      gone.delete(slug);
      continue;
    }
    const parsed = content.parse(file);
    reportProblems(content.check(file).problems, context);
    const annotated = annotate(parsed);
    if (!annotated) continue;
    gone.delete(slug);
    const { article, html } = annotated;
    const { slug: id, ...fields } = article;
    const exported: ExportBody = {
      markdown: toPortableMarkdown(parsed.tree, urls),
      html: renderPlain(parsed.tree, labelsFor(article.language), urls),
    };
    const data = await context.parseData({ id, filePath: file.file, data: { ...fields, exported } });
    store.set({ id, data, digest, filePath: file.file, rendered: { html } });
  }
  for (const slug of gone) store.delete(slug);
}
