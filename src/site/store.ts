import { getCollection, type CollectionEntry } from 'astro:content';
import { config } from '../../postil.config.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { readTypeface } from '../files/image-files.ts';
import { openFonts } from '../images/set-text.ts';
import { createSite, type Site } from './site.ts';

const fonts = openFonts(readTypeface());

let loaded: { version: string; site: Site } | undefined;

/** Returns the site as Astro's store has it: while a site is built it is joined once, in a live site after each change. */
export async function loadSite(): Promise<Site> {
  if (import.meta.env.PROD && loaded) return loaded.site;
  const [articles, glossary, sources] = await Promise.all([
    getCollection('articles'),
    getCollection('glossary'),
    getCollection('sources'),
  ]);
  const version = [...articles, ...glossary, ...sources].map(digestOf).join('\n');
  if (loaded?.version !== version) loaded = { version, site: toSite(articles, glossary, sources) };
  return loaded.site;
}

function toSite(
  articles: readonly CollectionEntry<'articles'>[],
  glossary: readonly CollectionEntry<'glossary'>[],
  sources: readonly CollectionEntry<'sources'>[],
): Site {
  const articleBySlug = new Map(articles.map((entry) => [entry.id, entry]));
  const entryById = new Map(glossary.map((entry) => [entry.id, entry]));
  const sourceByPath = new Map(sources.map(({ id, data }) => [id, { url: data.identifier, text: data.text }]));
  return createSite(
    config,
    articles.map(({ id, data }) => ({ ...data, slug: id as ArticleSlug })),
    glossary.map(({ data }) => data),
    {
      articleHtml: (slug) => articleBySlug.get(slug)?.rendered?.html ?? '',
      exportBody: (slug) => articleBySlug.get(slug)?.data.exported ?? { markdown: '', html: '' },
      entryHtml: (id) => entryById.get(id)?.rendered?.html,
      source: (path) => sourceByPath.get(path),
      fonts,
    },
  );
}

/** Astro's types leave out the digest that the loaders store with an entry. */
function digestOf(entry: object): unknown {
  return 'digest' in entry ? entry.digest : undefined;
}
