import type { Entity } from '../../collection/collection.ts';
import { lookup } from '../../collection/once.ts';
import type {
  ExportArticle,
  ExportBlock,
  ExportEntities,
  ExportEntity,
  ExportMention,
  ExportPlace,
  ExportSite,
} from '../../exports/model.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { ArticleSlug, EntityId } from '../../model/ids.ts';
import { oncePerSite, type Site } from '../site.ts';
import { digestOf } from '../../text/digest.ts';
import { definitionView } from './definition.ts';
import { countryOf, locationOf } from './location.ts';
import { pictureAddress } from './pictures.ts';

/**
 * Everything that exports are made from. An article is made whenever it is asked for, its texts are read then, and nothing of
 * it is kept: all of them together would take as much memory as the collection.
 */
export interface ExportCollection {
  site: ExportSite;
  /** Latest first. */
  articles: Iterable<ExportArticle>;
  articleBySlug: { get: (slug: ArticleSlug) => ExportArticle | undefined };
  entities: ExportEntities;
}

/** Shows a site as exports see it. */
export const exportsOf = oncePerSite((site): ExportCollection => {
  const { articles, articleBySlug, entities } = site.collection;
  // One edited article asks for the few entities it mentions.
  const exportedEntities = lookup((entity: Entity) => exportEntity(site, entity));
  return {
    site: exportSite(site),
    articles: {
      *[Symbol.iterator]() {
        for (const article of articles) yield exportArticle(site, article);
      },
    },
    articleBySlug: {
      get: (slug) => {
        const article = articleBySlug.get(slug);
        return article && exportArticle(site, article);
      },
    },
    entities: {
      get: (id) => {
        const entity = entities.get(id);
        return entity && exportedEntities.get(entity);
      },
      values: () => Array.from(entities.values(), exportedEntities.get),
    },
  };
});

function exportSite({ config, routes }: Site): ExportSite {
  const { title, description, language } = config;
  return { title, description, language, url: routes.address(routes.home) };
}

function exportArticle(site: Site, article: AnnotatedArticle): ExportArticle {
  const { slug, title, description, authors, published, modified, publisher, section, language, source } = article;
  const { config, routes, content } = site;
  // The same objects for as long as the article is used: exports find a mention by its block.
  let blocks: ExportBlock[] | undefined;
  return {
    slug,
    url: routes.address(routes.article(slug)),
    picture: pictureAddress(site, article),
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
    get source() {
      return source === undefined ? undefined : content.source(source);
    },
    get blocks() {
      return (blocks ??= exportBlocks(article, config.highlightThreshold));
    },
    get markdown() {
      return content.exportBody(slug).markdown;
    },
    get html() {
      return content.exportBody(slug).html;
    },
  };
}

/** Returns a digest of everything that the exports of one article are made from. */
export function exportKey(site: Site, slug: ArticleSlug): string {
  const { collection, content } = site;
  const article = collection.articleBySlug.get(slug);
  const keys = entityKeys(site);
  const mentioned = new Set(article?.annotations.map(({ id }) => id));
  return digestOf([
    exportsOf(site).site,
    content.articleKey(slug),
    article?.source === undefined ? undefined : content.sourceKey(article.source),
    article && pictureAddress(site, article),
    [...mentioned].map((id) => keys(id)),
  ]);
}

/** Makes a function that returns the digest of an exported entity. */
const entityKeys = oncePerSite((site) => {
  const { entities } = exportsOf(site);
  const keys = new Map<EntityId, string>();
  return (id: EntityId) => {
    const key = keys.get(id) ?? digestOf(entities.get(id) ?? null);
    keys.set(id, key);
    return key;
  };
});

/** `threshold`: the confidence that mentions of unedited articles have at least; how much exactly, no file keeps. */
function exportBlocks({ annotations, blocks, edited }: AnnotatedArticle, threshold: number): ExportBlock[] {
  const byBlock = Map.groupBy(annotations, ({ block }) => block);
  return blocks.map((block) => ({
    ...block,
    mentions: (byBlock.get(block.id) ?? []).map((mention): ExportMention => {
      // What an article lists that nobody edited was recognized.
      const isRecognized = mention.origin === 'editor' && !edited;
      return isRecognized ? { ...mention, origin: 'model', confidence: threshold } : mention;
    }),
  }));
}

function exportEntity(site: Site, entity: Entity): ExportEntity {
  const { id, name, type, entry } = entity;
  const { routes, language } = site;
  const definition = definitionView(site, entity, language);
  return {
    id,
    name,
    type,
    url: routes.address(routes.entity(entity)),
    aliases: entry?.aliases ?? [],
    definition: definition && { text: definition.text, origin: definition.origin },
    links: entry?.links ?? {},
    place: exportPlace(entity),
  };
}

function exportPlace(entity: Entity): ExportPlace | undefined {
  const location = locationOf(entity);
  return location && { latitude: location.latitude, longitude: location.longitude, country: countryOf(entity) };
}
