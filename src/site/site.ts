import { joinCollection, type Collection } from '../collection/collection.ts';
import { oncePer } from '../collection/once.ts';
import type { ExportArticle, ExportSource } from '../exports/model.ts';
import type { Typeface } from '../images/typeface.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { interfaceLanguage, stringsFor, type Strings } from '../strings/strings.ts';
import { createRoutes, type Routes } from './routes.ts';

/** What was loaded besides the data of articles and entries. */
export interface LoadedContent {
  /** A digest of an article: of its data and of its body in every form. */
  articleKey: (slug: ArticleSlug) => string;
  /** The body of an article as HTML, annotated. */
  articleHtml: (slug: ArticleSlug) => string;
  /** The body of an article as exports and feeds take it. */
  exportBody: (slug: ArticleSlug) => Pick<ExportArticle, 'markdown' | 'html'>;
  /** The body of a glossary entry as HTML. */
  entryHtml: (id: EntityId) => string | undefined;
  /** The text of a source by its path from the project's root. */
  source: (path: string) => ExportSource | undefined;
  /** A digest of that text. */
  sourceKey: (path: string) => string | undefined;
  /** The typeface that pictures are written in. */
  typeface: Typeface;
}

/** A site: everything its pages are made from. Views are pure functions of it. */
export interface Site {
  config: SiteConfig;
  collection: Collection;
  content: LoadedContent;
  routes: Routes;
  /** Whether exports, pictures, feeds and pages of names are fewer than there could be; see `fewerFiles` in the settings. */
  hasFewerFiles: boolean;
  /** The language of the interface, BCP 47, and its strings. */
  language: string;
  strings: Strings;
}

/** A site of more articles has fewer files, unless its owner decides otherwise. */
const MAX_ARTICLES_WITH_ALL_FILES = 500;
/** Names without an entry that have a page where a site has fewer files. */
const MAX_NAME_PAGES = 1000;

/** Joins articles and entries and makes a site of them. */
export function createSite(
  config: SiteConfig,
  articles: readonly AnnotatedArticle[],
  entries: readonly GlossaryEntry[],
  content: LoadedContent,
): Site {
  const hasFewerFiles = config.fewerFiles ?? articles.length > MAX_ARTICLES_WITH_ALL_FILES;
  const maxNamePages = hasFewerFiles ? MAX_NAME_PAGES : Infinity;
  const collection = joinCollection(articles, entries, { ...config, maxNamePages });
  const routes = createRoutes(config, collection);
  const language = interfaceLanguage(config.language, 'en');
  return { config, collection, content, routes, hasFewerFiles, language, strings: stringsFor(language) };
}

/** Makes a function of a site compute its value when first called with it, and return that value from then on. */
export const oncePerSite: <Value extends object>(compute: (site: Site) => Value) => (site: Site) => Value = oncePer;
