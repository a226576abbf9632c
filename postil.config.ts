import path from 'node:path';

/** What the owner of a site decides. */
export interface SiteConfig {
  title: string;
  /** One sentence, for search engines and feeds. */
  description: string;
  /** BCP 47 tag of the interface and of articles that name no language. */
  language: string;
  /** Under what terms the texts and the data may be used, a sentence for the page about the data; none if left out. */
  licence?: string;
  /** Where the site is published, without the base path: `https://example.org`. */
  url: string;
  /** The path the site is published under, `/` or such as `/notes/`. */
  base: string;
  /** Confidence from 0 to 1 that a recognized mention needs to be highlighted. Higher: fewer and surer. */
  highlightThreshold: number;
  /** Articles that must mention an entity without a glossary entry for it to have a page of its own. */
  entityPageArticles: number;
  /** Articles on one page of a list. */
  pageSize: number;
  /** The folder with `sources`, `articles` and `glossary`. */
  contentDir: string;
  /** The folder the built site is written to. */
  outDir: string;
  /** What Astro keeps between builds; two builds with different content must not share it. */
  cacheDir: string;
}

const env = process.env;

function basePath(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** The environment variables let one checkout build several sites: a preview, a sub-path, the tests. */
export const config: SiteConfig = {
  title: 'Postil',
  description: 'Articles with notes in the margin: who and what they are about.',
  language: 'en',
  url: env.POSTIL_SITE ?? 'https://example.org',
  base: basePath(env.POSTIL_BASE ?? '/'),
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
  // Articles remember their source by its path from here, and Astro takes no other.
  contentDir: path.relative('', env.POSTIL_CONTENT ?? 'content'),
  outDir: env.POSTIL_OUT ?? 'dist',
  cacheDir: env.POSTIL_CACHE ?? 'node_modules/.astro',
};
