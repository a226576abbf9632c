import { Typeface } from '../images/typeface.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { createSite, type LoadedContent, type Site } from './site.ts';

const CONFIG: SiteConfig = {
  title: 'The Lantern',
  description: 'News from the harbor.',
  language: 'en-GB',
  url: 'https://lantern.example',
  base: '/',
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
  contentDir: 'content',
  outDir: 'dist',
  cacheDir: 'cache',
};

/** What a test gives of a site; the rest is as in a small English site. */
export interface GivenSite {
  articles?: readonly AnnotatedArticle[];
  entries?: readonly GlossaryEntry[];
  config?: Partial<SiteConfig>;
  content?: Partial<LoadedContent>;
}

/** Makes a site for tests. */
export function testSite({ articles = [], entries = [], config, content }: GivenSite = {}): Site {
  return createSite({ ...CONFIG, ...config }, articles, entries, {
    articleKey: (slug) => slug,
    articleHtml: (slug) => `<p>${slug}</p>`,
    exportBody: (slug) => ({ markdown: `${slug}\n`, html: `<p>plain ${slug}</p>` }),
    entryHtml: () => undefined,
    source: () => undefined,
    sourceKey: () => undefined,
    typeface: new Typeface([]),
    ...content,
  });
}
