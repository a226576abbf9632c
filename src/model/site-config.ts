import path from 'node:path';

/** What the owner of a site decides in `postil.config.ts`. */
export interface SiteSettings {
  /** Name of the site, on every page and in feeds. */
  title: string;
  /** One sentence about the site, for search engines and feeds. */
  description: string;
  /** BCP 47 tag of the interface, and of articles whose language is not known. */
  language: string;
  /** Terms of use of the texts and the data: a sentence for the page about the data. Left out: none. */
  licence?: string;
  /** Address of the host, without a path: `https://example.org`. */
  url: string;
  /** Path the site is published under: `/`, or such as `/notes/`. */
  base: string;
  /** Confidence, from 0 to 1, at which a recognized name is highlighted. Higher: fewer names, fewer mistakes. */
  highlightThreshold: number;
  /** Number of articles that must mention a name without a glossary entry before the name gets its own page. */
  entityPageArticles: number;
  /** Number of articles on one page of a list. */
  pageSize: number;
  /**
   * `true`: a site of 10,000 articles has fewer than 20,000 files, as free hosts ask. Exports are in one archive for each
   * format, the latest 500 articles have a picture of their own, the most mentioned entries have a feed, an entity lists its
   * latest 300 mentions, and of the names without an entry the 1,000 that most articles mention have a page. Left out: from
   * 501 articles on.
   */
  fewerFiles?: boolean;
}

/** The settings of a site and the folders it is built from and to. */
export interface SiteConfig extends SiteSettings {
  /** Folder with `sources`, `articles` and `glossary`, relative to the project's root. */
  contentDir: string;
  /** Folder the built site is written to. */
  outDir: string;
  /** Folder for what Astro keeps between builds. Sites with different content need different folders. */
  cacheDir: string;
}

/** Returns the config that the settings and the `POSTIL_…` variables of `env` make; a variable overrides its setting. */
export function toSiteConfig(settings: SiteSettings, env: NodeJS.ProcessEnv): SiteConfig {
  const overridden = { ...settings, ...(JSON.parse(env.POSTIL_SETTINGS ?? '{}') as Partial<SiteSettings>) };
  return {
    ...overridden,
    url: env.POSTIL_SITE ?? overridden.url,
    base: `/${env.POSTIL_BASE ?? overridden.base}/`.replace(/\/+/g, '/'),
    // Articles name their source by its path from here, and Astro accepts no absolute path.
    contentDir: path.relative('', env.POSTIL_CONTENT ?? 'content'),
    outDir: env.POSTIL_OUT ?? 'dist',
    cacheDir: env.POSTIL_CACHE ?? 'node_modules/.astro',
  };
}
