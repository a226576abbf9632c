import { type SiteSettings, toSiteConfig } from './src/model/site-config.ts';

/** What the owner of this site decides. Every setting is explained in docs/reference/configuration.md. */
export const settings: SiteSettings = {
  title: 'Postil',
  description: 'Articles with notes in the margin: who and what they are about.',
  language: 'en',
  url: 'https://example.org',
  base: '/',
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
};

/** Environment variables override the settings, so that one checkout can build several sites. */
export const config = toSiteConfig(settings, process.env);
