import { renderPlain } from '../annotate/render.ts';
import { toPortableMarkdown } from '../exports/article-markdown.ts';
import type { ExportArticle } from '../exports/model.ts';
import { createAnnotator } from '../files/annotate-article.ts';
import { Cache } from '../files/cache.ts';
import type { ArticleFile, Content } from '../files/content.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Glossary } from '../model/glossary/glossary.ts';
import type { ArticleSlug } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { interfaceLanguage } from '../strings/strings.ts';
import { digestOf } from '../text/digest.ts';
import { entityHrefs, entityUrls, noteLabels } from './links-and-labels.ts';

/** The body of an article in every form. */
export interface ArticleBody extends Pick<ExportArticle, 'markdown' | 'html'> {
  /** HTML with annotations. */
  annotated: string;
}

interface LoadedArticle {
  /** Of all that decides its data and its body. */
  key: string;
  /** `undefined` for one without a title, which cannot have a page. */
  article: AnnotatedArticle | undefined;
}

/** Kinds of the cache: the data of articles, which a site keeps in memory, and their bodies, which it does not. */
const DATA = 'article';
const BODY = 'article body';

/**
 * The annotated articles of a content folder. An article is annotated again when its file, a name of the glossary that it
 * may mention, a setting or the code has changed; bodies are kept in the cache alone, because only a page or an export that is written
 * needs them.
 */
export class LoadedArticles {
  readonly #content: Content;
  readonly #config: SiteConfig;
  readonly #code: string;
  readonly #cache: Cache;
  #loaded = new Map<ArticleSlug, LoadedArticle>();

  /** `code` is a digest of the code that annotates. */
  constructor(content: Content, config: SiteConfig, code: string) {
    this.#content = content;
    this.#config = config;
    this.#code = code;
    this.#cache = content.cache ?? new Cache();
  }

  /** Loads what has changed since the last time, and returns all articles. `report` gets what is wrong in an article that is parsed. */
  load(report: (problems: readonly Problem[]) => void): AnnotatedArticle[] {
    const glossary = this.#content.refreshGlossary();
    const shared = this.#sharedKey();
    const annotate = this.#annotator(glossary);
    const files = this.#content.articles();
    this.#loaded = this.#cache.batch(
      () =>
        new Map(
          files.map((file) => [
            file.slug,
            this.#loadArticle(file, digestOf([file.digest, shared, this.#content.namesKey(file)]), annotate, report),
          ]),
        ),
    );
    for (const kind of [DATA, BODY]) this.#cache.prune(kind, new Set(this.#loaded.keys()));
    return [...this.#loaded.values()].flatMap(({ article }) => article ?? []);
  }

  /** Returns a digest of all that decides the data and the body of an article. */
  key(slug: ArticleSlug): string {
    return this.#loaded.get(slug)?.key ?? '';
  }

  body(slug: ArticleSlug): ArticleBody {
    return this.#cache.get<ArticleBody>(BODY, slug) ?? { annotated: '', markdown: '', html: '' };
  }

  #loadArticle(
    file: ArticleFile,
    key: string,
    annotate: (file: ArticleFile) => { article: AnnotatedArticle; body: ArticleBody } | undefined,
    report: (problems: readonly Problem[]) => void,
  ): LoadedArticle {
    const { slug } = file;
    const known = this.#loaded.get(slug);
    if (known?.key === key) return known;
    const cached = this.#cache.get<{ key: string; article: string }>(DATA, slug);
    if (cached?.key === key) return { key, article: JSON.parse(cached.article) as AnnotatedArticle };
    const annotated = annotate(file);
    report(this.#content.check(file).problems);
    if (!annotated) return { key, article: undefined };
    const { article, body } = annotated;
    // JSON is read back in a third of the time that a structured clone takes.
    this.#cache.set(DATA, slug, { key, article: JSON.stringify(article) });
    this.#cache.set(BODY, slug, body);
    return { key, article };
  }

  /** Returns a digest of what decides the data and the body of every article. */
  #sharedKey(): string {
    const { language, highlightThreshold, base, url } = this.#config;
    return digestOf([this.#code, language, highlightThreshold, base, url]);
  }

  #annotator(glossary: Glossary) {
    const { language, highlightThreshold } = this.#config;
    const labelsFor = (tag: string) => noteLabels(interfaceLanguage(tag, language));
    const entityHref = entityHrefs(glossary.targets, this.#config);
    const urls = entityUrls(glossary.targets, this.#config);
    const annotate = createAnnotator(glossary, { language, highlightThreshold, labelsFor, entityHref });
    return (file: ArticleFile) => {
      const parsed = this.#content.parse(file);
      const annotated = annotate(parsed);
      if (!annotated) return undefined;
      const { article, html } = annotated;
      const body: ArticleBody = {
        annotated: html,
        markdown: toPortableMarkdown(parsed.tree, urls),
        html: renderPlain(parsed.tree, labelsFor(article.language), urls),
      };
      return { article, body };
    };
  }
}
