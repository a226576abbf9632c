import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { config } from '../postil.config.ts';
import type { Annotation } from './annotate/annotate.ts';
import { metadataShape } from './article/frontmatter.ts';
import { articlesLoader } from './loaders/articles.ts';
import { glossaryLoader } from './loaders/glossary.ts';
import type { GlossaryEntry } from './glossary/entry.ts';

const directory = (name: string) => `${config.contentDir}/${name}`;

const articles = defineCollection({
  loader: articlesLoader({
    directory: directory('articles'),
    glossary: directory('glossary'),
    threshold: config.highlightThreshold,
    language: config.language,
  }),
  schema: z.object({
    ...metadataShape,
    source: z.string().optional(),
    words: z.number(),
    annotations: z.array(z.custom<Annotation>()),
  }),
});

const glossary = defineCollection({
  loader: glossaryLoader({ directory: directory('glossary'), language: config.language }),
  schema: z.custom<GlossaryEntry>(),
});

export const collections = { articles, glossary };
