import { defineCollection } from 'astro:content';
import { articlesLoader } from './loaders/articles.ts';
import { glossaryLoader } from './loaders/glossary.ts';

export const collections = {
  articles: defineCollection({ loader: articlesLoader() }),
  glossary: defineCollection({ loader: glossaryLoader() }),
};
