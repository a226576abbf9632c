import type { ArticleMetadata } from '../model/article.ts';
import type { ArticleBlock } from '../model/block.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { EntityType, Mention } from '../model/mention.ts';
import { visibleAround, type Span } from '../text/span.ts';

/** The published site. */
export interface ExportSite {
  title: string;
  /** The absolute URL of the front page. */
  url: string;
  /** BCP 47. */
  language: string;
  description: string;
}

/** The text that an article was made from. */
export interface ExportSource {
  /** Identifies the file; it need not lead anywhere. */
  url: string;
  /** Decoded, with the line ends of the file. */
  text: string;
}

export interface ExportMention extends Mention {
  /** The id of the mention's element in the article's page. */
  anchor?: string | undefined;
}

/** A block of an article; the offsets of `mentions` count in its `text`. */
export interface ExportBlock extends ArticleBlock {
  mentions: readonly ExportMention[];
}

export interface ExportArticle {
  slug: ArticleSlug;
  /** The absolute URL of the page. */
  url: string;
  /** The absolute URL of the picture that other sites show for a link to the page. */
  picture?: string | undefined;
  metadata: ArticleMetadata;
  source?: ExportSource | undefined;
  /** In reading order. */
  blocks: readonly ExportBlock[];
  /** The body as portable Markdown; see `toPortableMarkdown`. */
  markdown: string;
  /** The body as HTML without annotations. */
  html: string;
}

export interface ExportDefinition {
  text: string;
  origin: 'editor' | 'wordnet' | 'corpus' | 'openData';
}

export interface ExportPlace {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** The country's name. */
  country?: string | undefined;
}

export interface ExportEntity {
  id: EntityId;
  /** The absolute URL of the page. */
  url: string;
  name: string;
  type: EntityType;
  aliases: readonly string[];
  definition?: ExportDefinition | undefined;
  /** Label → URL. */
  links: Readonly<Record<string, string>>;
  place?: ExportPlace | undefined;
}

/** Every entity that the exported articles mention; each may be made when it is first asked for. */
export interface ExportEntities {
  get(id: EntityId): ExportEntity | undefined;
  values(): Iterable<ExportEntity>;
}

/** A mention with its block and its entity. */
export interface ResolvedMention {
  block: ExportBlock;
  mention: ExportMention;
  entity: ExportEntity;
}

/** Returns the mentions of an article in reading order, without those of entities that `all` does not have. */
export function mentionsIn(article: ExportArticle, all: ExportEntities): ResolvedMention[] {
  const resolved: ResolvedMention[] = [];
  for (const block of article.blocks) {
    for (const mention of block.mentions) {
      const entity = all.get(mention.id);
      if (entity) resolved.push({ block, mention, entity });
    }
  }
  return resolved;
}

/** Returns the entities of `all` that an article mentions, in order of first mention. */
export function entitiesIn(article: ExportArticle, all: ExportEntities): ExportEntity[] {
  return [...new Set(mentionsIn(article, all).map(({ entity }) => entity))];
}

/** Returns the part of a block's text that may be quoted around a mention. */
export function visiblePassage({ text, hidden = [] }: ExportBlock, mention: Span): Span {
  return visibleAround(mention, { start: 0, end: text.length }, hidden);
}
