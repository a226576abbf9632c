import { defineCollection } from 'astro:content';
import { articlesLoader } from './site/loaders/articles.ts';
import { glossaryLoader } from './site/loaders/glossary.ts';
import { sourcesLoader } from './site/loaders/sources.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader() }),
  glossary: defineCollection({ loader: glossaryLoader() }),
  sources: defineCollection({ loader: sourcesLoader() }),
};
