import { renderPlain } from '../annotate/render.ts';
import { digestCode, RENDERING_ROOMS } from '../files/code-digest.ts';
import type { Content } from '../files/content.ts';
import { readTypeface } from '../files/image-files.ts';
import { openTypeface } from '../images/typeface.ts';
import type { Glossary } from '../model/glossary/glossary.ts';
import type { Problem } from '../model/problems/problem.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { entityHrefs, noteLabels } from './links-and-labels.ts';
import { LoadedArticles } from './load-articles.ts';
import { createSite, type LoadedContent, type Site } from './site.ts';

/** Reads a site from its content, again and again: what has not changed in between is not read again. */
export class SiteLoader {
  readonly #content: Content;
  readonly #config: SiteConfig;
  readonly #articles: LoadedArticles;
  readonly #typeface = openTypeface(readTypeface());

  /** `root` is the folder of the project, whose code decides what was loaded before can be used. */
  constructor(content: Content, config: SiteConfig, root: string) {
    this.#content = content;
    this.#config = config;
    this.#articles = new LoadedArticles(content, config, digestCode(root, RENDERING_ROOMS));
  }

  /** Returns the site as its content is now. `report` gets what is wrong in articles that had to be parsed. */
  load(report: (problems: readonly Problem[]) => void = () => undefined): Site {
    const articles = this.#articles.load(report);
    const glossary = this.#content.glossary();
    return createSite(this.#config, articles, glossary.entries, this.#loadedContent(glossary));
  }

  #loadedContent({ bodies, targets }: Glossary): LoadedContent {
    const { sources } = this.#content;
    const loaded = this.#articles;
    const hrefs = entityHrefs(targets, this.#config);
    const labels = noteLabels(this.#config.language);
    const listed = new Set(sources.list().sources.map(({ file }) => file));
    return {
      articleKey: (slug) => loaded.key(slug),
      articleHtml: (slug) => loaded.body(slug).annotated,
      exportBody: (slug) => loaded.body(slug),
      entryHtml: (id) => {
        const body = bodies.get(id);
        return body && renderPlain(body, labels, hrefs);
      },
      source: (file) => {
        const read = listed.has(file) ? sources.read({ file }) : undefined;
        if (!read || !('text' in read) || !read.text.decoded) return undefined;
        return { url: read.text.identifier, text: read.text.decoded.text };
      },
      sourceKey: (file) => (listed.has(file) ? sources.identifier({ file }) : undefined),
      typeface: this.#typeface,
    };
  }
}
