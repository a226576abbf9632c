import { getCollection } from 'astro:content';
import { config } from '../../../postil.config.ts';
import type { ArticleSlug, EntityId } from '../../model/ids.ts';
import type {
  ExportArticle,
  ExportBlock,
  ExportEntities,
  ExportEntity,
  ExportMention,
  ExportPlace,
  ExportSite,
  ExportSource,
} from '../../exports/model.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { slugOf, type ArticleEntry } from '../store.ts';
import { definitionView } from './definitions.ts';
import { loadCollection, type Entity } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { picturePath } from './images.ts';
import { addressOf, articlePath, pathTo } from '../routes.ts';
import { countryOf, whereaboutsOf } from './location.ts';

/** All that exports are made from. */
export interface ExportCollection {
  site: ExportSite;
  /** Latest first. */
  articles: ExportArticle[];
  articleBySlug: ReadonlyMap<ArticleSlug, ExportArticle>;
  entities: ExportEntities;
}

let built: Promise<ExportCollection> | undefined;

/** The collection as exports see it. While a site is built it does not change. */
export function loadExports(): Promise<ExportCollection> {
  if (!import.meta.env.PROD) return gatherExports();
  return (built ??= gatherExports());
}

async function gatherExports(): Promise<ExportCollection> {
  const { articles, entities } = await loadCollection();
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const exported = articles.map((article) => {
    const source = sources.get(article.data.source ?? '');
    return exportArticle(article, source && { url: source.identifier, text: source.text });
  });
  return {
    site: exportSite(),
    articles: exported,
    articleBySlug: new Map(exported.map((article) => [article.slug, article])),
    entities: new Map([...entities].map(([id, entity]): [EntityId, ExportEntity] => [id, exportEntity(entity)])),
  };
}

function exportSite(): ExportSite {
  const { title, description, language } = config;
  return { title, description, language, url: addressOf(pathTo('')) };
}

function exportArticle(article: ArticleEntry, source: ExportSource | undefined): ExportArticle {
  const { data } = article;
  const { title, description, authors, published, modified, publisher, section, language } = data;
  const picture = picturePath(article);
  return {
    slug: slugOf(article),
    url: addressOf(articlePath(article.id)),
    picture: picture && addressOf(picture),
    metadata: {
      title,
      authors,
      language,
      ...(description !== undefined && { description }),
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(publisher !== undefined && { publisher }),
      ...(section !== undefined && { section }),
    },
    source,
    blocks: exportBlocks(article),
    ...data.exported,
  };
}

function exportBlocks({ data }: ArticleEntry): ExportBlock[] {
  const byBlock = Map.groupBy(data.annotations, ({ block }) => block);
  return data.blocks.map((block) => ({
    ...block,
    mentions: (byBlock.get(block.id) ?? []).map((mention): ExportMention => {
      return data.edited ? mention : { ...mention, ...asRecognized(mention) };
    }),
  }));
}

/**
 * What an article that nobody edited lists was recognized, with this confidence at least; how much exactly, its file does
 * not keep.
 */
function asRecognized({ origin }: ExportMention): Partial<ExportMention> {
  return origin === 'editor' ? { origin: 'model', confidence: config.highlightThreshold } : {};
}

function exportEntity(entity: Entity): ExportEntity {
  const { id, name, type, entry } = entity;
  const definition = definitionView(entity, interfaceLanguage(config.language, 'en'));
  return {
    id,
    name,
    type,
    url: addressOf(entityHref(entity)),
    aliases: entry?.data.aliases ?? [],
    definition: definition && { text: definition.text, origin: definition.origin },
    links: entry?.data.links ?? {},
    place: exportPlace(entity),
  };
}

function exportPlace(entity: Entity): ExportPlace | undefined {
  const whereabouts = whereaboutsOf(entity);
  if (!whereabouts) return undefined;
  const { latitude, longitude } = whereabouts;
  return { latitude, longitude, country: countryOf(entity) };
}
