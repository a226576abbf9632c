import { defineCollection } from 'astro:content';
import { articlesLoader } from './loaders/articles.ts';
import { glossaryLoader } from './loaders/glossary.ts';
import { sourcesLoader } from './loaders/sources.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader() }),
  glossary: defineCollection({ loader: glossaryLoader() }),
  sources: defineCollection({ loader: sourcesLoader() }),
};
